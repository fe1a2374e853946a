// Stage: model. What the cells of one column have in common, learned from the rows cut so far.

import type { Line } from './line.ts'
import { endingCount, shape, shapeCount } from './tokens.ts'

const innerCount = 3
const numericCount = 3
const shapePrior = [0.05, 0.1, 0.1, 0.12, 0.04, 0.04, 0.35, 0.08, 0.08, 0.04]
const lastShapePrior = [0.5, 0.3, 0.15, 0.05]
const endingPrior = [0.74, 0.12, 0.03, 0.01, 0.04, 0.06]
const innerPrior = [0.5, 0.3, 0.2]
const numericPrior = [0.75, 0.17, 0.08]
const wordsPrior = [0.22, 0.2, 0.58]
const strength = 2
const logStrength = Math.log(strength)
const meanPrior = Math.log(5)
const variancePrior = 1.2
const logVariancePrior = Math.log(variancePrior)
// Cells are short; logarithms of their lengths are asked for all the time.
const logarithms = Float64Array.from({ length: 64 }, (_, n) => Math.log(n))
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

/** How well cells agree with a column: log-likelihood ratios of each class of a property. */
export interface Agreement {
  /** Of the logarithm `x` of a cell's words: `constant + linear * x + square * x * x`. */
  length: { constant: number; linear: number; square: number }
  shapes: Float64Array
  endings: Float64Array
  inner: Float64Array
  numeric: Float64Array
  words: Float64Array
  lastShapes: Float64Array
}

/** Log-likelihood ratios of each class of a property, given how many of the column's cells are of it. */
function ratiosOf(counts: Float64Array, total: number, prior: readonly number[]): Float64Array {
  const logTotal = Math.log(total + strength)
  // A class that no cell is of keeps only what the prior gives it, which cancels out.
  const none = logStrength - logTotal
  const ratios = new Float64Array(counts.length)
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!
    ratios[i] = count === 0 ? none : Math.log(count / prior[i]! + strength) - logTotal
  }
  return ratios
}

/** How much of a column repeats one value, on a scale from 0 up. */
export const shareOf = (count: number | undefined, total: number): number =>
  count === undefined ? 0 : Math.log(1 + (6 * count) / (total + 1))

const bump = (counts: Map<number, number>, key: number, by: number): void => {
  const count = (counts.get(key) ?? 0) + by
  // What is left of a sum of fractions after all were taken away again is not a count.
  if (Math.abs(count) < 1e-9) counts.delete(key)
  else counts.set(key, count)
}

/** Counts over the cells of one column, to which cells are added and from which they are taken away. */
export class ColumnModel {
  total = 0
  readonly shapes = new Float64Array(shapeCount)
  readonly lastShapes = new Float64Array(lastShapePrior.length)
  readonly endings = new Float64Array(endingCount)
  readonly inner = new Float64Array(innerCount)
  readonly numeric = new Float64Array(numericCount)
  readonly words = new Float64Array(wordsPrior.length)
  readonly firstWords = new Map<number, number>()
  readonly lastWords = new Map<number, number>()
  readonly wholes = new Map<number, number>()
  sum = 0
  squares = 0
  private known: Agreement | null = null

  /** Adds (`by` 1) or takes away (`by` -1) the cell of words `from`..`to` of a line; an empty cell counts for nothing. */
  add(line: Line, from: number, to: number, by: number): void {
    if (to <= from) return
    this.known = null
    const length = logarithm(to - from)
    this.total += by
    this.sum += by * length
    this.squares += by * length * length
    this.shapes[line.shapes[from]!]! += by
    this.lastShapes[line.lastShapes[to - 1]!]! += by
    this.endings[line.endings[to - 1]!]! += by
    this.inner[innerOf(line, from, to)]! += by
    this.numeric[numericOf(line, from, to)]! += by
    this.words[Math.min(2, to - from - 1)]! += by
    if (line.ids[from] !== 0) bump(this.firstWords, line.ids[from]!, by)
    if (line.ids[to - 1] !== 0) bump(this.lastWords, line.ids[to - 1]!, by)
    if (line.isShared(from, to)) bump(this.wholes, line.hash(from, to), by)
  }

  /** Whether all cells are the same words and no number. */
  isConstant(): boolean {
    const [count] = this.wholes.values()
    return this.wholes.size === 1 && count! > this.total - 0.5 && this.numeric[0]! > this.total - 0.5
  }

  /** Share (0..1) of the cells whose words stand as a whole in other rows too. */
  repetition(): number {
    let repeated = 0
    for (const count of this.wholes.values()) if (count > 1) repeated += count
    return this.total > 0 ? repeated / this.total : 0
  }

  /** How well cells agree with the column as it is, until a cell is added or taken away. */
  agreement(): Agreement {
    this.known ??= this.settle()
    return this.known
  }

  private settle(): Agreement {
    const { total } = this
    const mean = (this.sum + 2 * meanPrior) / (total + 2)
    const spread = Math.max(0, this.squares - 2 * mean * this.sum + total * mean * mean)
    const variance = (spread + 2 * 0.35) / (total + 2)
    // Half the difference of two normal log-densities, sorted by powers of the length.
    const constant =
      (meanPrior * meanPrior) / variancePrior +
      logVariancePrior -
      (mean * mean) / variance -
      Math.log(variance)
    const linear = (2 * mean) / variance - (2 * meanPrior) / variancePrior
    const square = 1 / variancePrior - 1 / variance
    const known = total > 0 ? 0.5 : 0
    return {
      length: { constant: known * constant, linear: known * linear, square: known * square },
      shapes: ratiosOf(this.shapes, total, shapePrior),
      endings: ratiosOf(this.endings, total, endingPrior),
      inner: ratiosOf(this.inner, total, innerPrior),
      numeric: ratiosOf(this.numeric, total, numericPrior),
      words: ratiosOf(this.words, total, wordsPrior),
      lastShapes: ratiosOf(this.lastShapes, total, lastShapePrior),
    }
  }

  /** Writes how well a cell agrees with the column: log-likelihood ratios and shares, in the order of `cellCues`. */
  measure(line: Line, from: number, to: number, first: boolean, out: Float64Array, at: number): void {
    const { total } = this
    const agreement = this.agreement()
    const length = logarithm(to - from)
    out[at] =
      agreement.length.constant + (agreement.length.linear + agreement.length.square * length) * length
    out[at + 1] = agreement.shapes[line.shapes[from]!]!
    out[at + 2] = agreement.endings[line.endings[to - 1]!]!
    out[at + 3] = shareOf(this.firstWords.get(line.ids[from]!), total)
    out[at + 4] = shareOf(this.lastWords.get(line.ids[to - 1]!), total)
    out[at + 5] = line.isShared(from, to) ? shareOf(this.wholes.get(line.hash(from, to)), total) : 0
    out[at + 6] = agreement.inner[innerOf(line, from, to)]!
    out[at + 7] = agreement.numeric[numericOf(line, from, to)]!
    out[at + 8] = agreement.words[Math.min(2, to - from - 1)]!
    out[at + 9] = agreement.lastShapes[line.lastShapes[to - 1]!]!
    out[at + 10] = first ? out[at + 5]! : 0
  }
}
