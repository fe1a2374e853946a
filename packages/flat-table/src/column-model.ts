// Stage: model. What the cells of one column have in common, learned from the rows cut so far.

import { classesOf, innerOf, logarithm, numericOf, priors, wordsOf } from './cell-classes.ts'
import type { Line } from './line.ts'
import { shape } from './tokens.ts'

const strength = 2
const logStrength = Math.log(strength)
const meanPrior = Math.log(5)
const variancePrior = 1.2
const logVariancePrior = Math.log(variancePrior)
/** How well cells agree with a column. */
export interface Agreement {
  /** Log-likelihood ratio of the logarithm `x` of a cell's words: `constant + linear * x + square * x * x`. */
  constant: number
  linear: number
  square: number
  /** Log-likelihood ratio of each class of each property. */
  ratios: Float64Array
}

// What is left of a sum of fractions after all were taken away again is not a count.
const nothing = 1e-9

/** How much of a column repeats one value, on a scale from 0 up. */
export const shareOf = (count: number | undefined, total: number): number =>
  count === undefined ? 0 : Math.log(1 + (6 * count) / (total + 1))

const bump = (counts: Map<number, number>, key: number, by: number): void => {
  const count = (counts.get(key) ?? 0) + by
  if (Math.abs(count) < nothing) counts.delete(key)
  else counts.set(key, count)
}

/** Counts over the cells of one column, to which cells are added and from which they are taken away. */
export class ColumnModel {
  total = 0
  sum = 0
  readonly firstWords = new Map<number, number>()
  readonly lastWords = new Map<number, number>()
  readonly wholes = new Map<number, number>()
  private squares = 0
  /** Cells of each class of each property. */
  private readonly counts = new Float64Array(priors.length)
  private readonly known: Agreement = {
    constant: 0,
    linear: 0,
    square: 0,
    ratios: new Float64Array(priors.length),
  }
  private isKnown = false

  /** Adds (`by` 1) or takes away (`by` -1) the cell of words `from`..`to` of a line; an empty cell counts for nothing. */
  add(line: Line, from: number, to: number, by: number): void {
    if (to <= from) return
    this.isKnown = false
    const length = logarithm(to - from)
    const { counts } = this
    this.total += by
    this.sum += by * length
    this.squares += by * length * length
    counts[classesOf.shape + line.shapes[from]!]! += by
    counts[classesOf.ending + line.endings[to - 1]!]! += by
    counts[classesOf.inner + innerOf(line, from, to)]! += by
    counts[classesOf.numeric + numericOf(line, from, to)]! += by
    counts[classesOf.words + wordsOf(from, to)]! += by
    counts[classesOf.lastShape + line.lastShapes[to - 1]!]! += by
    if (line.ids[from] !== 0) bump(this.firstWords, line.ids[from]!, by)
    if (line.ids[to - 1] !== 0) bump(this.lastWords, line.ids[to - 1]!, by)
    if (line.isShared(from, to)) bump(this.wholes, line.hash(from, to), by)
  }

  /** Whether all cells are the same words and no number. */
  isConstant(): boolean {
    const [count] = this.wholes.values()
    return (
      this.wholes.size === 1 &&
      count! > this.total - 0.5 &&
      this.counts[classesOf.numeric]! > this.total - 0.5
    )
  }

  /** Share (0..1) of the cells whose words stand as a whole in other rows too. */
  repetition(): number {
    let repeated = 0
    for (const count of this.wholes.values()) if (count > 1) repeated += count
    return this.total > 0 ? repeated / this.total : 0
  }

  /** Share (0..1) of the cells that are quantities, or mostly numbers. */
  numbers(): number {
    return this.total > 0 ? this.counts[classesOf.numeric + 2]! / this.total : 0
  }

  /** Share (0..1) of the cells that have one word, less those that are quantities or do not open with a capital. */
  singleWords(): number {
    const { counts } = this
    let others = counts[classesOf.numeric + 2]! + counts[classesOf.shape + shape.acronym]!
    others += counts[classesOf.shape + shape.lower]! + counts[classesOf.shape + shape.symbol]!
    return this.total > 0 ? Math.max(0, counts[classesOf.words]! - others) / this.total : 0
  }

  /** Share (0..1) of the cells that hold commas, and one sentence at most. */
  lists(): number {
    return this.total > 0 ? this.counts[classesOf.inner + 1]! / this.total : 0
  }

  /** How well cells agree with the column as it is, until a cell is added or taken away. */
  agreement(): Agreement {
    if (!this.isKnown) this.settle()
    return this.known
  }

  private settle(): void {
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
    const half = total > nothing ? 0.5 : 0
    const { counts, known } = this
    known.constant = half * constant
    known.linear = half * linear
    known.square = half * square
    const logTotal = Math.log(total + strength)
    // A class that no cell is of keeps only what the prior gives it, which cancels out.
    const none = logStrength - logTotal
    for (let i = 0; i < counts.length; i++)
      known.ratios[i] = counts[i] === 0 ? none : Math.log(counts[i]! / priors[i]! + strength) - logTotal
    this.isKnown = true
  }

  /** Writes how well a cell agrees with the column: log-likelihood ratios and shares, in the order of `cellCues`. */
  measure(line: Line, from: number, to: number, first: boolean, out: Float64Array, at: number): void {
    const { total } = this
    const { constant, linear, square, ratios } = this.agreement()
    const length = logarithm(to - from)
    out[at] = constant + (linear + square * length) * length
    out[at + 1] = ratios[classesOf.shape + line.shapes[from]!]!
    out[at + 2] = ratios[classesOf.ending + line.endings[to - 1]!]!
    out[at + 3] = shareOf(this.firstWords.get(line.ids[from]!), total)
    out[at + 4] = shareOf(this.lastWords.get(line.ids[to - 1]!), total)
    out[at + 5] = line.isShared(from, to) ? shareOf(this.wholes.get(line.hash(from, to)), total) : 0
    out[at + 6] = ratios[classesOf.inner + innerOf(line, from, to)]!
    out[at + 7] = ratios[classesOf.numeric + numericOf(line, from, to)]!
    out[at + 8] = ratios[classesOf.words + wordsOf(from, to)]!
    out[at + 9] = ratios[classesOf.lastShape + line.lastShapes[to - 1]!]!
    out[at + 10] = first ? out[at + 5]! : 0
  }
}
