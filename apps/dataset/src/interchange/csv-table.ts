// Stage: interchange. The shape of a CSV file: its columns with types, its keys and its rows.
import type { CsvValue } from './csv.ts'

/** A column as Table Schema describes it. */
export interface CsvField {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  description: string
  title?: string
  constraints?: { required?: true; enum?: readonly string[] }
}

/** A CSV file before it is written. */
export interface CsvTable {
  /** Name of the resource: lower-case letters, digits, `-`. */
  name: string
  path: string
  description: string
  fields: CsvField[]
  primaryKey: string[]
  /** Column, then the resource and column that it points to; an empty resource is the table itself. */
  foreignKeys: { field: string; resource: string; reference: string }[]
  rows: CsvValue[][]
  /** Ids of the entities of the rows, for the report of losses. */
  ids: string[]
}

/**
 * Describe a column.
 *
 * @param name Name of the column.
 * @param description What it holds.
 * @param more Type and constraints; text without them.
 * @returns The column.
 */
export function field(name: string, description: string, more: Partial<CsvField> = {}): CsvField {
  return { name, type: 'string', ...more, description }
}

/**
 * Describe a column that every row fills.
 *
 * @param name Name of the column.
 * @param description What it holds.
 * @param more Type and constraints; text without them.
 * @returns The column.
 */
export function required(name: string, description: string, more: Partial<CsvField> = {}): CsvField {
  return field(name, description, { ...more, constraints: { ...more.constraints, required: true } })
}
