// Stage: confidence. Lines that are no whole row: parts of a row that goes on over two lines, or the rest of the header.

import { ending, isCapital, shape, type Token } from './tokens.ts'

// Words that no cell ends with, where they stand in lower case; particles of verbs ("carry on") may.
const neverLast: ReadonlySet<string> = new Set(
  'of the a an and or nor with from to as into than per is are was were that which whose their its his her your'.split(
    ' ',
  ),
)
const plainWord = /^[a-z-]+$/u
/** Most words that are left of a header on a line of its own. */
const longestRest = 5
/** Share of the words of a usual row below which a line is too short for one; more where all rows but it hold numbers. */
const shortShare = 0.4
const numberlessShare = 0.75
/** A header that goes on below its line leaves no reading of the rows that could be trusted. */
const restPenalty = 0.5

/** Whether a row ends as if it went on: with a comma, or with a word that wants another. */
function endsOpen(row: readonly Token[]): boolean {
  const last = row.at(-1)!
  return last.ending === ending.comma || (last.shape === shape.lowerFunction && neverLast.has(last.text))
}

/** Number of lines that open in lower case among rows that open with capitals, or that end open. */
export function countBrokenLines(rows: readonly (readonly Token[])[]): number {
  const capitals = rows.filter((row) => isCapital(row[0]!) || row[0]!.shape === shape.acronym).length
  const isMixed = capitals * 2 >= rows.length
  return rows.filter((row) => (isMixed && plainWord.test(row[0]!.text)) || endsOpen(row)).length
}

const holdsNumber = (row: readonly Token[]): boolean => row.some(({ text }) => /\d/u.test(text))

/** Whether the first line below the header is too short for a row: the header goes on there. */
export function opensWithRest(rows: readonly (readonly Token[])[]): boolean {
  const [first, ...others] = rows
  if (first === undefined || others.length < 2 || first.length > longestRest) return false
  const lengths = others.map((row) => row.length).sort((a, b) => a - b)
  const isNumberless = !holdsNumber(first) && others.every(holdsNumber)
  return first.length < (isNumberless ? numberlessShare : shortShare) * lengths[lengths.length >> 1]!
}

/**
 * How far the lines are whole rows, from 0 to 1: each broken line and its neighbour are parts of one row, so that both are
 * wrong however well they are cut.
 *
 * @param rows words of each line below the header, at least one a line
 */
export function wholenessOf(rows: readonly (readonly Token[])[]): number {
  if (rows.length === 0) return 1
  const whole = Math.max(0, 1 - (2 * countBrokenLines(rows)) / rows.length)
  return opensWithRest(rows) ? whole * restPenalty : whole
}
