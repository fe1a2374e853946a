// Stage: compact. The same data without the places in the articles.
import type { Compendium, Term } from '@compendium/schema'
import { entityKinds } from '../entities.ts'
import { onceEach } from '../write/once-each.ts'

/**
 * Whether a field says where another field stands.
 *
 * @param key Name of a field.
 * @returns True for `origin`, `titleOrigin` and the like.
 */
export function isOriginKey(key: string): boolean {
  return key === 'origin' || key.endsWith('Origin')
}

/**
 * Make the compact twin: no `origin` at any depth. An object of which one field is left becomes that field, and a list
 * of such fields holds each once: a located text becomes a string, mentions become ids. The mentions of a term are left
 * to the paragraphs, which hold them too.
 *
 * @param compendium The whole.
 * @returns The twin, described by `compactSchema`.
 */
export function toCompact(compendium: Compendium): unknown {
  const { meta, redirects } = compendium
  const lists = entityKinds.map(({ kind }) => [
    kind,
    kind === 'glossary' ? compendium.glossary.map(compactTerm) : compendium[kind].map(compactEntity),
  ])
  return { meta, ...Object.fromEntries(lists), redirects }
}

const compactEntity = onceEach((entity: object) => strip(entity))
const compactTerm = onceEach(({ mentions: _mentions, ...term }: Term) => strip(term))

function strip(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(strip)
    return value.every(isSingle) ? [...new Set(items)] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !isOriginKey(key))
  if (isSingle(value)) return strip(entries[0]![1])
  return Object.fromEntries(entries.map(([key, member]) => [key, strip(member)]))
}

/** Whether an object holds an origin and one other field. */
function isSingle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'origin' in value && Object.keys(value).length === 2
}
