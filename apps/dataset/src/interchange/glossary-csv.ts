// Stage: interchange. Terms and definitions as CSV.
import type { Compendium } from '@compendium/schema'
import { documentKey, placeFields, placeOf } from './csv-columns.ts'
import { type CsvTable, field, required } from './csv-table.ts'

const integer = { type: 'integer' } as const

/**
 * Lay out the glossary as CSV.
 *
 * @param compendium The whole.
 * @returns The files.
 */
export function glossaryCsv({ glossary }: Compendium): CsvTable[] {
  const terms: CsvTable = {
    name: 'glossary',
    path: 'csv/glossary.csv',
    description: 'Terms with their preferred definition',
    fields: [
      required('id', 'Stable id'),
      required('term', 'The preferred name'),
      field('abbreviations', 'Short forms, parted by "; "'),
      field('aliases', 'Other names, parted by "; "'),
      field('plain', 'An editor’s plain-language definition'),
      field('definition', 'The preferred definition; empty where the articles give none'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: glossary.map(({ id, term, abbreviations, aliases, plain, preferred, definitions }) => [
      ...[id, term, abbreviations, aliases, plain],
      preferred === null ? null : (definitions[preferred]?.text ?? null),
    ]),
    ids: glossary.map(({ id }) => id),
  }
  const definitions: CsvTable = {
    name: 'definitions',
    path: 'csv/definitions.csv',
    description: 'Everything that the articles say under a headword',
    fields: [
      required('term', 'Id of the term'),
      required('number', 'Number of the definition of the term, from 0', integer),
      required('headword', 'The headword as printed'),
      required('text', 'The definition'),
      required('kind', 'A teaser defines nothing', { constraints: { enum: ['definition', 'teaser'] } }),
      required('placement', 'An entry of its own, or a tooltip run into prose', {
        constraints: { enum: ['section', 'inline'] },
      }),
      required('document', 'Id of the article'),
      ...placeFields,
    ],
    primaryKey: ['term', 'number'],
    foreignKeys: [{ field: 'term', resource: 'glossary', reference: 'id' }, documentKey],
    rows: glossary.flatMap((term) =>
      term.definitions.map((one, index) => [
        ...[term.id, index, one.term.text, one.text, one.kind, one.placement, one.document],
        ...placeOf(one.origin),
      ]),
    ),
    ids: glossary.flatMap((term) => term.definitions.map(() => term.id)),
  }
  return [terms, definitions]
}
