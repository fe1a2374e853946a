// Stage: interchange. Medicines and what is said of them as CSV.
import type { Compendium } from '@compendium/schema'
import { documentKey, placeFields, placeOf, sectionKey } from './csv-columns.ts'
import { type CsvTable, field, required } from './csv-table.ts'

const integer = { type: 'integer' } as const

/**
 * Lay out medicines as CSV.
 *
 * @param compendium The whole.
 * @returns The files.
 */
export function medicineCsv({ medicines }: Compendium): CsvTable[] {
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
      ...[one.id, one.name, one.names, one.class, one.codes.atc, one.codes.rxnorm],
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
      ...placeFields,
    ],
    primaryKey: ['medicine', 'number'],
    foreignKeys: [
      { field: 'medicine', resource: 'medicines', reference: 'id' },
      { field: 'table', resource: 'tables', reference: 'id' },
      ...[documentKey, sectionKey],
    ],
    rows: medicines.flatMap(({ id, statements: all }) =>
      all.map((one, index) => [
        ...[id, index, one.property, one.text, one.values, one.document, one.section, one.table],
        ...placeOf(one.origin),
      ]),
    ),
    ids: medicines.flatMap(({ id, statements: all }) => all.map(() => id)),
  }
  return [names, statements]
}
