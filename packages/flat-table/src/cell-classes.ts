// Stage: model. The properties of a cell that columns share, and the classes of each.

import type { Line } from './line.ts'
import { endingCount, shape, shapeCount } from './tokens.ts'

const shapePrior = [0.05, 0.1, 0.1, 0.12, 0.04, 0.04, 0.35, 0.08, 0.08, 0.04]
const endingPrior = [0.74, 0.12, 0.03, 0.01, 0.04, 0.06]
const innerPrior = [0.5, 0.3, 0.2]
const numericPrior = [0.75, 0.17, 0.08]
const wordsPrior = [0.22, 0.2, 0.58]
const lastShapePrior = [0.5, 0.3, 0.15, 0.05]
/** How frequent each class of each property is. */
export const priors: readonly number[] = [
  ...shapePrior,
  ...endingPrior,
  ...innerPrior,
  ...numericPrior,
  ...wordsPrior,
  ...lastShapePrior,
]

const plainClasses = shapeCount + endingCount
/** Where the classes of each property of a cell begin among the classes of all properties. */
export const classesOf = {
  shape: 0,
  ending: shapeCount,
  inner: plainClasses,
  numeric: plainClasses + 3,
  words: plainClasses + 6,
  lastShape: plainClasses + 9,
} as const

// Cells are short; logarithms of their lengths are asked for all the time.
const logarithms = Float64Array.from({ length: 64 }, (_, n) => Math.log(n))

/** Natural logarithm of a number of words. */
export const logarithm = (n: number): number => logarithms[n] ?? Math.log(n)

/** Marks inside a cell: 0 none, 1 commas, 2 sentence ends or semicolons. */
export function innerOf(line: Line, from: number, to: number): number {
  if (line.stops[to - 1]! > line.stops[from]!) return 2
  return line.commas[to - 1]! > line.commas[from]! ? 1 : 0
}

/** Numbers in a cell: 0 none, 1 some, 2 the cell is a quantity, or mostly numbers. */
export function numericOf(line: Line, from: number, to: number): number {
  if (line.isQuantity(from, to)) return 2
  const numbers = line.numbers[to]! - line.numbers[from]!
  if (numbers === 0) return 0
  return numbers * 2 >= to - from || (to - from <= 3 && line.shapes[from] === shape.number) ? 2 : 1
}

/** Words in a cell: 0 one, 1 two, 2 more. */
export const wordsOf = (from: number, to: number): number => Math.min(2, to - from - 1)
