// Stage: interchange. Findings, glossary and medicines as CSV.
import type { Compendium, Origin } from '@compendium/schema'
import type { CsvValue } from './csv.ts'
import { type CsvField, type CsvTable, field, required } from './csv-table.ts'

const documentKey = { field: 'document', resource: 'documents', reference: 'id' }
const sectionKey = { field: 'section', resource: 'sections', reference: 'id' }
const number = { type: 'number' } as const
const integer = { type: 'integer' } as const

/** What parts the values of a list in one cell. */
export const listSeparator = '; '
const list = (values: readonly string[]) => values.join(listSeparator) || null

const place: CsvField[] = [
  field('line', 'Line of the source file, from 1', integer),
  field('column', 'Column of the source file in UTF-16 units, from 1', integer),
]
function placeOf({ spans }: Origin): CsvValue[] {
  const start = spans[0]?.start
  return [start?.line ?? null, start?.column ?? null]
}

function findingsTable({ findings }: Compendium): CsvTable {
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
      ...place,
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

function glossaryTables({ glossary }: Compendium): CsvTable[] {
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
      ...[id, term, list(abbreviations), list(aliases), plain],
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
      required('placement', 'In a glossary section or in prose', {
        constraints: { enum: ['section', 'inline'] },
      }),
      required('document', 'Id of the article'),
      ...place,
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

function medicineTables({ medicines }: Compendium): CsvTable[] {
  const names: CsvTable = {
    name: 'medicines',
    path: 'csv/medicines.csv',
    description: 'Medicines',
    fields: [
      required('id', 'Stable id'),
      required('name', 'Generic name'),
      field('names', 'Other names, parted by "; "'),
      field('class', 'Pharmacological class'),
      field('atc', 'Anatomical Therapeutic Chemical code'),
      field('rxnorm', 'RxNorm concept identifier'),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: medicines.map((one) => [
      ...[one.id, one.name, list(one.names), one.class, one.codes.atc, one.codes.rxnorm],
    ]),
    ids: medicines.map(({ id }) => id),
  }
  const statements: CsvTable = {
    name: 'statements',
    path: 'csv/statements.csv',
    description: 'What the articles say of medicines',
    fields: [
      required('medicine', 'Id of the medicine'),
      required('number', 'Number of the statement of the medicine, from 0', integer),
      required('property', 'What the statement is about'),
      required('text', 'The statement as printed'),
      field('values', 'Typed values in it, parted by "; "'),
      required('document', 'Id of the article'),
      required('section', 'Id of the section'),
      field('table', 'Id of the table'),
      ...place,
    ],
    primaryKey: ['medicine', 'number'],
    foreignKeys: [
      { field: 'medicine', resource: 'medicines', reference: 'id' },
      { field: 'table', resource: 'tables', reference: 'id' },
      ...[documentKey, sectionKey],
    ],
    rows: medicines.flatMap(({ id, statements: all }) =>
      all.map((one, index) => [
        ...[id, index, one.property, one.text, list(one.values), one.document, one.section, one.table],
        ...placeOf(one.origin),
      ]),
    ),
    ids: medicines.flatMap(({ id, statements: all }) => all.map(() => id)),
  }
  return [names, statements]
}

/**
 * Lay out findings, glossary and medicines as CSV.
 *
 * @param compendium The whole.
 * @returns The files.
 */
export function conceptCsv(compendium: Compendium): CsvTable[] {
  return [findingsTable(compendium), ...glossaryTables(compendium), ...medicineTables(compendium)]
}
