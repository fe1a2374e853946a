// Stage: interchange. The CSV files and their Frictionless Data Package (version 2).
import { createHash } from 'node:crypto'
import type { Compendium } from '@compendium/schema'
import { packageVersion } from '../package/version.ts'
import { articleCsv } from './article-csv.ts'
import { type CsvValue, guardFormula, listSeparator, toCsv } from './csv.ts'
import type { CsvTable } from './csv-table.ts'
import { findingsCsv } from './findings-csv.ts'
import { glossaryCsv } from './glossary-csv.ts'
import type { LossReport } from './losses.ts'
import { medicineCsv } from './medicine-csv.ts'

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`

function describe(table: CsvTable, content: string) {
  return {
    name: table.name,
    type: 'table',
    // Readers of version 1 know a table by this.
    profile: 'tabular-data-resource',
    $schema: profile('dataresource'),
    path: table.path,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    dialect: {
      $schema: profile('tabledialect'),
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      header: true,
    },
    schema: {
      $schema: profile('tableschema'),
      fields: table.fields,
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ field, resource, reference }) => ({
          fields: [field],
          reference: { resource, fields: [reference] },
        })),
      }),
    },
  }
}

function lossOf(value: CsvValue): string | null {
  if (Array.isArray(value)) {
    const isParted = value.some((text: string) => text.includes(listSeparator.trim()))
    return isParted ? 'a value holds the sign that parts values; the JSON file keeps it' : null
  }
  if (typeof value !== 'string' || guardFormula(value) === value) return null
  return 'an apostrophe stands before text that a spreadsheet could calculate'
}

function noteLosses(table: CsvTable, losses: LossReport): void {
  for (const [index, row] of table.rows.entries()) {
    for (const [column, value] of row.entries()) {
      const reason = lossOf(value)
      if (reason) losses.add(table.path, table.fields[column]!.name, reason, table.ids[index]!)
    }
  }
}

/**
 * Write the CSV files and `datapackage.json`.
 *
 * @param compendium The whole.
 * @param losses Takes the cells that CSV changes.
 * @returns Content by path.
 */
export function dataPackageFiles(compendium: Compendium, losses: LossReport): Map<string, string> {
  const files = new Map<string, string>()
  const resources = [
    ...articleCsv(compendium),
    findingsCsv(compendium),
    ...glossaryCsv(compendium),
    ...medicineCsv(compendium),
  ].map((table) => {
    const content = toCsv(
      table.fields.map(({ name }) => name),
      table.rows,
    )
    files.set(table.path, content)
    noteLosses(table, losses)
    return describe(table, content)
  })
  const descriptor = {
    $schema: profile('datapackage'),
    name: 'compendium-dataset',
    title: 'Clinical articles as tables',
    description: 'Tables, quantities, glossary and medicines of clinical articles, with the place of each',
    version: packageVersion,
    resources,
  }
  files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)
  return files
}
