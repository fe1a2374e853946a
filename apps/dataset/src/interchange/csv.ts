// Stage: interchange. CSV after RFC 4180 that a spreadsheet cannot take for formulas.

/** A value of a cell; null and an empty list are an empty cell. */
export type CsvValue = string | number | boolean | null | readonly string[]

/** What parts the values of a list in one cell. */
export const listSeparator = '; '

// Characters that make a spreadsheet calculate, after any guard that a text brings itself.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * Guard a text so that no spreadsheet takes it for a formula.
 *
 * @param text A text.
 * @returns The text, with an apostrophe before it where it could be a formula. One apostrophe taken off such a text gives
 *   the text back.
 */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function writeCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = guardFormula(typeof value === 'string' ? value : value.join(listSeparator))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Write a table as CSV.
 *
 * @param header Names of the columns.
 * @param rows Values, one a column.
 * @returns CSV with a header and CRLF line ends.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}
