// Stage: diff. The words that an entity is known by when its id is gone.
import type { Entity } from '../entities.ts'

const skipped = new Set([
  'id',
  'origin',
  'titleOrigin',
  'document',
  'section',
  'table',
  'parent',
  'mentions',
  'csl',
])

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* texts(item)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (!skipped.has(key)) yield* texts(child)
  }
}

/**
 * Collect the words of an entity. Figures are left out, so that a changed dose does not make another entity.
 *
 * @param entity An entity.
 * @returns Its words in lower case, each once.
 */
export function wordsOf(entity: Entity): Set<string> {
  const words = new Set<string>()
  for (const text of texts(entity)) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}]{3,}/gu)) words.add(word)
  }
  return words
}
