// Stage: verify. Every place that a compendium states, with the text that should stand there.
import type { Compendium, Origin } from '@compendium/schema'
import { entityKinds } from '../entities.ts'

/** A place with what should stand there. */
export interface Place {
  /** Id of the entity that states it. */
  id: string
  /** Where in the entity, such as `definitions.0.term`. */
  field: string
  origin: Origin
  /** The text; null where an origin bounds something without a text of its own. */
  text: string | null
}

type Fields = Record<string, unknown>

function textOf({ text, raw, label }: Fields): string | null {
  const found = text ?? raw ?? label
  return typeof found === 'string' ? found : null
}

function* placesIn(value: unknown, id: string, field: string): Generator<Place> {
  if (typeof value !== 'object' || value === null) return
  const fields = value as Fields
  if (fields.origin) yield { id, field, origin: fields.origin as Origin, text: textOf(fields) }
  if (fields.titleOrigin) {
    const title = fields.title as string | null
    yield { id, field: `${field}title`, origin: fields.titleOrigin as Origin, text: title }
  }
  for (const [key, child] of Object.entries(fields)) {
    if (key !== 'origin' && key !== 'titleOrigin') yield* placesIn(child, id, field ? `${field}.${key}` : key)
  }
}

/**
 * Walk over every place of a compendium.
 *
 * @param compendium The compendium.
 * @returns The places, in the order of the entities.
 */
export function* placesOf(compendium: Compendium): Generator<Place> {
  for (const { kind } of entityKinds) {
    for (const entity of compendium[kind]) yield* placesIn(entity, entity.id, '')
  }
}
