// Stage 0: signs of the site's own between the cells of a table, told by coming as often in every row.

import { lineSpans } from './line-spans.ts'

const box = /[│┃]/g
const sign = / (?:[•·∙/–—¦»›]|\|\|) |(?<=\S); /g
const hasSign = /[•·∙/–—¦»›;]|\|\|/
const bullet = /^\s*[•·∙–—»›]/

const fewestSigns = 2
const fewestRows = 3
const longestRow = 400
const longestLabel = 6
const longestCell = 15

interface Row {
  start: number
  text: string
  /** The sign between its cells; empty where it has none. */
  sign: string
  cells: string[]
}

const fewWords = (text: string, most: number): boolean => text.trim().split(/\s+/, most + 1).length <= most

function rowOf(text: string, start: number): Row {
  const none = { start, text, sign: '', cells: [] }
  if (!hasSign.test(text) || bullet.test(text)) return none
  const [first] = text.match(sign) ?? []
  if (first === undefined) return none
  const cells = text.split(first)
  return cells.length <= fewestSigns || cells.some((cell) => cell.trim() === '')
    ? none
    : { start, text, sign: first, cells }
}

/** Whether rows hold labels and then cells: no sentences, and nothing long. */
function isTable([header, ...rows]: readonly Row[]): boolean {
  return (
    rows.length + 1 >= fewestRows &&
    !/[.;,]$/.test(header!.text) &&
    header!.cells.every((cell) => fewWords(cell, longestLabel)) &&
    rows.every(({ cells }) => cells.every((cell) => fewWords(cell, longestCell)))
  )
}

/** Runs of rows under each other with as many cells, parted by the same sign. */
function findTables(text: string): Row[][] {
  const tables: Row[][] = []
  let run: Row[] = []
  for (const { start, end } of lineSpans(text)) {
    const row = end - start > longestRow ? null : rowOf(text.slice(start, end), start)
    const last = run.at(-1)
    const goesOn =
      last !== undefined &&
      row?.sign === last.sign &&
      row.cells.length === last.cells.length &&
      /^(?:\r\n|[\r\n])$/.test(text.slice(last.start + last.text.length, start))
    if (!goesOn) {
      if (run.length >= fewestRows && isTable(run)) tables.push(run)
      run = []
    }
    if (row && row.sign !== '') run.push(row)
  }
  if (run.length >= fewestRows && isTable(run)) tables.push(run)
  return tables
}

/**
 * Write pipes for other signs that part the cells of tables ("Drug • Dose • Duration").
 *
 * @param file The decoded file.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendCells(file: string): string {
  const text = file.replace(box, '|')
  let mended = ''
  let past = 0
  for (const { start, text: row, sign: own } of findTables(text).flat()) {
    const pipe = own.startsWith(' ') ? ' |'.padEnd(own.length) : '| '
    mended += text.slice(past, start) + row.replaceAll(own, pipe)
    past = start + row.length
  }
  return mended + text.slice(past)
}
