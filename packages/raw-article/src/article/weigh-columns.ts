// Stage 3b, for cut-cell-run: whether lines are the cells of a table, by how alike they are when every so many of them are one column.
import type { DescribedLine } from '../lines/describe-line.ts'

/** What is compared of a cell: how it opens, how it closes, and its length. Each is the index of a class. */
export type CellTraits = readonly [opening: number, ending: number, length: number]
const classes: CellTraits = [4, 5, 4]
/** The class of openings that a figure stands for. */
const figure: CellTraits[0] = 3
/** Before anything is seen, a column is taken to be as the whole table, as strongly as by so many cells. */
const strength = 1
/** What a table whose figures stand first and whose words stand last loses: rows open with what they are about. */
const costOfFiguresFirst = 2

const opensWithFigure = /^[<>≤≥~≈±+−–-]?\s?\d/
const digit = /\d/

/**
 * Note what is compared of a cell.
 *
 * @param line A line that may be a cell.
 * @returns Its traits.
 */
export function traitsOf({ text, words, opensUpper, closing }: DescribedLine): CellTraits {
  const hasFigure = digit.test(text)
  const opening = opensWithFigure.test(text) ? figure : hasFigure ? 2 : opensUpper ? 1 : 0
  const last = text.charAt(text.length - 1)
  const ending = closing === 'stop' ? 4 : last === '%' ? 3 : digit.test(last) ? 2 : hasFigure ? 1 : 0
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : 3
  return [opening, ending, length]
}

/** How much likelier cells are as one column than as cells of the whole table: the more alike they are, the likelier. */
function evidenceOf(column: readonly CellTraits[], all: readonly CellTraits[]): number {
  let sum = 0
  for (const [trait, size] of classes.entries()) {
    const usual = sharesOf(all, trait, size)
    const seen = new Array<number>(size).fill(0)
    for (const [count, cell] of column.entries()) {
      const own = cell[trait]!
      sum += Math.log((seen[own]! + strength * usual[own]!) / (count + strength) / usual[own]!)
      seen[own]!++
    }
  }
  return sum
}

function sharesOf(cells: readonly CellTraits[], trait: number, size: number): number[] {
  const shares = new Array<number>(size).fill(0)
  for (const cell of cells) shares[cell[trait]!]! += 1 / cells.length
  return shares
}

function openWithFigures(column: readonly CellTraits[]): boolean {
  return column.filter(([opening]) => opening === figure).length * 2 > column.length
}

/**
 * Weigh whether cells go round by columns.
 *
 * @param cells Traits of the cells, row after row.
 * @param count Columns, at least two.
 * @returns How much likelier the cells are by columns than as one list, in units of log odds.
 */
export function weighColumns(cells: readonly CellTraits[], count: number): number {
  const columns = Array.from({ length: count }, (_, column) => cells.filter((_, at) => at % count === column))
  const evidence = columns.reduce((sum, column) => sum + evidenceOf(column, cells), 0)
  const isTurned = openWithFigures(columns[0]!) && !openWithFigures(columns.at(-1)!)
  return evidence - (isTurned ? costOfFiguresFirst : 0)
}
