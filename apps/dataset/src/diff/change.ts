// Stage: diff. A change of a field and what it means for a reader.
import type { EntityKind } from '../entities.ts'
import type { Bump } from './bump.ts'
import { figuresOf } from './figures.ts'

/** What a change touches, the weightiest first. */
export type Nature = 'safety' | 'data' | 'wording' | 'alias' | 'confidence' | 'position'

/** The least bump that a change of each nature asks for. */
export const bumpOfNature: Readonly<Record<Nature, Bump>> = {
  safety: 'minor',
  data: 'minor',
  wording: 'patch',
  alias: 'patch',
  confidence: 'patch',
  position: 'patch',
}

/** A changed field of an entity that both datasets have. */
export interface Change {
  kind: EntityKind
  id: string
  /** Path of the field in the entity, such as `statements.dose.text`. */
  field: string
  /** The old value as JSON or text; null where there was none. */
  before: string | null
  /** The new value; null where there is none. */
  after: string | null
  nature: Nature
}

/** Fields that say where something stands: places, and ids of what it stands in. */
export const positionKeys: ReadonlySet<string> = new Set(
  `origin titleOrigin coverage source mentions definition citation
  document section table parent children sections`.split(/\s+/),
)
const aliasKeys = new Set(['aliases', 'abbreviations', 'names', 'see', 'related'])
const wordingKeys = new Set([
  'text',
  'raw',
  'plain',
  'sentence',
  'note',
  'heading',
  'title',
  'caption',
  'label',
  'term',
])
const safeProperties = new Set(['dose', 'schedule', 'caution'])

/**
 * Say what a changed field means.
 *
 * @param kind Kind of the entity.
 * @param path Steps to the field.
 * @param before The old value; null where there was none.
 * @param after The new value; null where there is none.
 * @returns The nature of the change. A text whose figures differ is a matter of safety, whatever it belongs to.
 */
export function natureOf(
  kind: EntityKind,
  path: readonly string[],
  before: string | null,
  after: string | null,
): Nature {
  if (path.some((step) => positionKeys.has(step))) return 'position'
  const last = path.at(-1)!
  if (path.some((step) => aliasKeys.has(step))) return 'alias'
  if (last === 'confidence' || last === 'reviewed') return 'confidence'
  const isFinding = kind === 'findings' && ['text', 'kind', 'value', 'min', 'max', 'unit'].includes(last)
  if (isFinding || (kind === 'medicines' && path.some((step) => safeProperties.has(step)))) return 'safety'
  if (kind === 'references') return last === 'raw' ? 'wording' : 'data'
  if (figuresOf(before ?? '') !== figuresOf(after ?? '')) return 'safety'
  const isProse = kind === 'sections' && path[0] === 'blocks'
  return isProse || path.some((step) => wordingKeys.has(step)) ? 'wording' : 'data'
}
