// Stage: interchange. Findings as CSV.
import type { Compendium } from '@compendium/schema'
import { documentKey, placeFields, placeOf, sectionKey } from './csv-columns.ts'
import { type CsvTable, field, required } from './csv-table.ts'

const number = { type: 'number' } as const

/**
 * Lay out findings as CSV.
 *
 * @param compendium The whole.
 * @returns The file.
 */
export function findingsCsv({ findings }: Compendium): CsvTable {
  return {
    name: 'findings',
    path: 'csv/findings.csv',
    description: 'Quantities that the articles state',
    fields: [
      required('id', 'Stable id'),
      required('text', 'The quantity as printed'),
      required('kind', 'What it measures'),
      field('value', 'The number', number),
      field('min', 'Lower end of a range', number),
      field('max', 'Upper end of a range', number),
      field('unit', 'Unit'),
      required('sentence', 'The sentence it stands in'),
      required('document', 'Id of the article'),
      required('section', 'Id of the section'),
      ...placeFields,
    ],
    primaryKey: ['id'],
    foreignKeys: [documentKey, sectionKey],
    rows: findings.map(({ id, text, kind, value, min, max, unit, sentence, document, section, origin }) => [
      ...[id, text, kind, value, min, max, unit, sentence, document, section],
      ...placeOf(origin),
    ]),
    ids: findings.map(({ id }) => id),
  }
}
