// Stage: interchange. Columns that many CSV files share.
import type { Origin } from '@compendium/schema'
import type { CsvValue } from './csv.ts'
import { type CsvField, field } from './csv-table.ts'

/** The column of the article, as a key. */
export const documentKey = { field: 'document', resource: 'documents', reference: 'id' }
/** The column of the section, as a key. */
export const sectionKey = { field: 'section', resource: 'sections', reference: 'id' }

/** The columns of a place. */
export const placeFields: readonly CsvField[] = [
  field('line', 'Line of the source file, from 1', { type: 'integer' }),
  field('column', 'Column of the source file in UTF-16 units, from 1', { type: 'integer' }),
]

/**
 * The cells of a place.
 *
 * @param origin Where a text stands.
 * @returns Line and column of its first character.
 */
export function placeOf({ spans }: Origin): CsvValue[] {
  const start = spans[0]?.start
  return [start?.line ?? null, start?.column ?? null]
}
