// Stage: interchange. Articles, sections and tables as CSV.
import type { Compendium, Table } from '@compendium/schema'
import { documentKey, sectionKey } from './csv-columns.ts'
import { type CsvTable, field, required } from './csv-table.ts'

function documentsTable({ documents }: Compendium): CsvTable {
  return {
    name: 'documents',
    path: 'csv/documents.csv',
    description: 'The articles',
    fields: [
      required('id', 'Stable id'),
      field('title', 'Title'),
      required('path', 'Path of the source file'),
      required('sha256', 'SHA-256 of the source file'),
      required('bytes', 'Size of the source file', { type: 'integer' }),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: documents.map(({ id, title, source }) => [id, title, source.path, source.sha256, source.bytes]),
    ids: documents.map(({ id }) => id),
  }
}

function sectionsTable({ sections }: Compendium): CsvTable {
  return {
    name: 'sections',
    path: 'csv/sections.csv',
    description: 'The sections of the articles, without their text',
    fields: [
      required('id', 'Stable id'),
      required('document', 'Id of the article'),
      field('parent', 'Id of the section above'),
      required('depth', '1 is a top-level section', { type: 'integer' }),
      field('tier', 'The level of reader or the kind of end matter'),
      field('heading', 'The heading'),
    ],
    primaryKey: ['id'],
    foreignKeys: [documentKey, { field: 'parent', resource: '', reference: 'id' }],
    rows: sections.map((section) => [
      section.id,
      section.document,
      section.parent,
      section.depth,
      section.tier,
      section.heading?.text ?? null,
    ]),
    ids: sections.map(({ id }) => id),
  }
}

function tableFile(table: Table, name: string): CsvTable {
  return {
    name: `table-${name}`,
    path: `csv/tables/${name}.csv`,
    description: table.caption?.text ?? `Table ${table.id}`,
    fields: table.columns.map(({ key, label }) => field(key, `Column "${label}"`, { title: label })),
    primaryKey: [],
    foreignKeys: [],
    rows: table.rows.map((row) => row.map(({ text }) => text)),
    ids: table.rows.map(() => table.id),
  }
}

/**
 * Lay out articles, sections and tables as CSV.
 *
 * @param compendium The whole.
 * @returns One CSV file for articles, sections and the list of tables, and one for every table.
 */
export function articleCsv(compendium: Compendium): CsvTable[] {
  const names = new Map<string, number>()
  const files = compendium.tables.map((table) => {
    const slug = table.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const count = (names.get(slug) ?? 0) + 1
    names.set(slug, count)
    return tableFile(table, count === 1 ? slug : `${slug}-${count}`)
  })
  const tables: CsvTable = {
    name: 'tables',
    path: 'csv/tables.csv',
    description: 'The tables of the articles; the rows of each are in a file of their own',
    fields: [
      required('id', 'Stable id'),
      required('document', 'Id of the article'),
      required('section', 'Id of the section'),
      field('caption', 'The caption'),
      required('layout', 'How the table was printed', {
        constraints: { enum: ['pipe', 'flattened', 'tab', 'gfm'] },
      }),
      required('confidence', 'How sure the parse is, from 0 to 1', { type: 'number' }),
      required('reviewed', 'Whether an editor has settled the table', { type: 'boolean' }),
      required('file', 'Path of the file of the rows'),
    ],
    primaryKey: ['id'],
    foreignKeys: [documentKey, sectionKey],
    rows: compendium.tables.map((table, index) => [
      table.id,
      table.document,
      table.section,
      table.caption?.text ?? null,
      table.layout,
      table.confidence,
      table.reviewed,
      files[index]!.path,
    ]),
    ids: compendium.tables.map(({ id }) => id),
  }
  return [documentsTable(compendium), sectionsTable(compendium), tables, ...files]
}
