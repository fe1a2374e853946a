// Command: explain. Entities of a compendium by id or by line, with the places that they point to.
import type { Compendium, Origin } from '@compendium/schema'

/** An entity with the list that holds it. */
export interface FoundEntity {
  kind: Exclude<keyof Compendium, 'meta' | 'redirects'>
  entity: { id: string }
}

/** A place that a field of an entity points to. */
export interface FieldPlace {
  /** Path of the field inside the entity; empty for the entity itself. */
  field: string
  origin: Origin
}

/**
 * Go through all entities.
 *
 * @param compendium The compendium.
 * @returns Entities in the order of the dataset.
 */
export function* allEntities(compendium: Compendium): Generator<FoundEntity> {
  const { meta: _meta, redirects: _redirects, ...lists } = compendium
  for (const [kind, list] of Object.entries(lists))
    for (const entity of list) yield { kind: kind as FoundEntity['kind'], entity }
}

/**
 * List the places that an entity points to.
 *
 * @param value The entity, or a part of it.
 * @param field Path of the part.
 * @returns Every origin with the path of its field.
 */
export function* placesIn(value: unknown, field = ''): Generator<FieldPlace> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'origin' || key === 'titleOrigin') && inner !== null)
      yield { field, origin: inner as Origin }
    else yield* placesIn(inner, field === '' ? key : `${field}.${key}`)
  }
}

/**
 * Find the entities that a line is part of.
 *
 * @param compendium The compendium.
 * @param document Id of the document.
 * @param line The line, from 1.
 * @returns Ids, with the field that stands in the line.
 */
export function entitiesAtLine(
  compendium: Compendium,
  document: string,
  line: number,
): { id: string; field: string }[] {
  const found = new Map<string, string>()
  for (const { entity } of allEntities(compendium)) {
    for (const { field, origin } of placesIn(entity)) {
      if (origin.document !== document || found.has(entity.id)) continue
      if (origin.spans.some(({ start, end }) => start.line <= line && line <= end.line))
        found.set(entity.id, field)
    }
  }
  return [...found].map(([id, field]) => ({ id, field }))
}

/**
 * Find ids near one that there is not.
 *
 * @param compendium The compendium.
 * @param asked What was asked for.
 * @returns Up to five ids that share most of its words.
 */
export function nearIds(compendium: Compendium, asked: string): string[] {
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const scored: { id: string; score: number }[] = []
  for (const { entity } of allEntities(compendium)) {
    const score = words.filter((word) => entity.id.includes(word)).length
    if (score > 0 && score * 2 >= words.length) scored.push({ id: entity.id, score })
  }
  scored.sort((a, b) => b.score - a.score || a.id.length - b.id.length)
  return scored.slice(0, 5).map(({ id }) => id)
}
