// Stage 0: tables that were left as comma-separated values (`Mild,"Splint, review in six weeks",60%`), told by rows of as many cells.

import { lineSpans } from './line-spans.ts'

const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/y

const fewestCells = 3
const fewestRows = 3
const longestRow = 400
const longestLabel = 6

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Prose sets a space after a comma, but in numbers: almost no article holds so many others. */
function hasBareCommas(text: string): boolean {
  let count = 0
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (next <= 32 || (isDigit(next) && isDigit(text.charCodeAt(at - 1)))) continue
    if (++count === fewestRows * (fewestCells - 1)) return true
  }
  return false
}

interface Row {
  start: number
  text: string
  /** Offsets in the row of the commas between its cells. */
  commas: number[]
  cells: string[]
}

function rowOf(text: string, start: number): Row | null {
  const row: Row = { start, text, commas: [], cells: [] }
  if (text.startsWith(',') || !text.includes(',')) return null
  cell.lastIndex = 0
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) return null
    if (found.index > 0) row.commas.push(found.index)
    row.cells.push(found[1] ?? found[2] ?? '')
  }
  const isProse = row.cells.some((words, index) => index > 0 && /^\s/.test(words))
  return row.cells.length < fewestCells || isProse ? null : row
}

const fewWords = (text: string, most: number): boolean => text.trim().split(/\s+/, most + 1).length <= most

function isTable([header, ...rows]: readonly Row[]): boolean {
  return (
    rows.length + 1 >= fewestRows &&
    header!.cells.every((label) => fewWords(label, longestLabel) && /\p{L}/u.test(label)) &&
    rows.every(({ cells }) => /[\p{L}\p{N}]/u.test(cells[0]!))
  )
}

/** Rows with as many cells under each other, blank lines or none between them. */
function findTables(text: string): Row[][] {
  const tables: Row[][] = []
  let run: Row[] = []
  const close = () => {
    if (isTable(run)) tables.push(run)
    run = []
  }
  for (const { start, end } of lineSpans(text)) {
    const row = end - start > longestRow ? null : rowOf(text.slice(start, end).trimEnd(), start)
    if (run.length > 0 && row?.cells.length !== run[0]!.cells.length) close()
    if (row) run.push(row)
  }
  if (run.length > 0) close()
  return tables
}

/** Pipes for the commas between cells, spaces for the quotation marks around them. */
function mendRow({ text, commas }: Row): string {
  const signs = text.split('')
  const bounds = [-1, ...commas, text.length]
  for (const comma of commas) signs[comma] = '|'
  for (let at = 0; at + 1 < bounds.length; at++) {
    const first = bounds[at]! + 1
    const last = bounds[at + 1]! - 1
    if (last <= first || text[first] !== '"' || text[last] !== '"') continue
    signs[first] = ' '
    signs[last] = ' '
  }
  return signs.join('')
}

/**
 * Write pipes between the cells of tables of comma-separated values.
 *
 * @param text The decoded file.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendCsv(text: string): string {
  if (!hasBareCommas(text)) return text
  let mended = ''
  let past = 0
  for (const row of findTables(text).flat()) {
    mended += text.slice(past, row.start) + mendRow(row)
    past = row.start + row.text.length
  }
  return mended + text.slice(past)
}
