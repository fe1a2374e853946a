// Stage: model. What the cells of one column have in common, learned from the rows cut so far.

import type { Line } from './line.ts'
import { endingCount, shape, shapeCount } from './tokens.ts'

const innerCount = 3
const numericCount = 3
const shapePrior = [0.05, 0.1, 0.1, 0.12, 0.04, 0.04, 0.35, 0.08, 0.08, 0.04]
const endingPrior = [0.74, 0.12, 0.03, 0.01, 0.04, 0.06]
const innerPrior = [0.5, 0.3, 0.2]
const numericPrior = [0.75, 0.17, 0.08]
const wordsPrior = [0.22, 0.2, 0.58]
const strength = 2
const meanPrior = Math.log(5)
const variancePrior = 1.2
const logVariancePrior = Math.log(variancePrior)
// Cells are short; logarithms of their lengths are asked for all the time.
const logarithms = Float64Array.from({ length: 64 }, (_, n) => Math.log(n))
const logarithm = (n: number): number => logarithms[n] ?? Math.log(n)

/** Marks inside a cell: 0 none, 1 commas, 2 sentence ends or semicolons. */
function innerOf(line: Line, from: number, to: number): number {
  if (line.stops[to - 1]! > line.stops[from]!) return 2
  return line.commas[to - 1]! > line.commas[from]! ? 1 : 0
}

/** Numbers in a cell: 0 none, 1 some, 2 the cell is a number with its unit at most. */
function numericOf(line: Line, from: number, to: number): number {
  const numbers = line.numbers[to]! - line.numbers[from]!
  if (numbers === 0) return 0
  return numbers * 2 >= to - from || (to - from <= 3 && line.tokens[from]!.shape === shape.number) ? 2 : 1
}

const ratio = (count: number, total: number, prior: number): number =>
  Math.log((count + strength * prior) / ((total + strength) * prior))

/** Log-likelihood ratios of each class of a property. */
interface Ratios {
  mean: number
  variance: number
  logVariance: number
  shapes: Float64Array
  endings: Float64Array
  inner: Float64Array
  numeric: Float64Array
  words: Float64Array
}

const ratiosOf = (counts: Float64Array, total: number, prior: readonly number[]): Float64Array =>
  counts.map((count, i) => ratio(count, total, prior[i]!))

/** How much of a column repeats one value, on a scale from 0 up. */
function shareOf(counts: ReadonlyMap<number, number>, key: number, total: number): number {
  const count = counts.get(key)
  return count === undefined ? 0 : Math.log(1 + (6 * count) / (total + 1))
}

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
  readonly endings = new Float64Array(endingCount)
  readonly inner = new Float64Array(innerCount)
  readonly numeric = new Float64Array(numericCount)
  readonly words = new Float64Array(wordsPrior.length)
  readonly firstWords = new Map<number, number>()
  readonly lastWords = new Map<number, number>()
  readonly wholes = new Map<number, number>()
  sum = 0
  squares = 0
  private ratios: Ratios | null = null

  /** Adds (`by` 1) or takes away (`by` -1) the cell of words `from`..`to` of a line; an empty cell counts for nothing. */
  add(line: Line, from: number, to: number, by: number): void {
    if (to <= from) return
    this.ratios = null
    const length = logarithm(to - from)
    this.total += by
    this.sum += by * length
    this.squares += by * length * length
    this.shapes[line.tokens[from]!.shape]! += by
    this.endings[line.tokens[to - 1]!.ending]! += by
    this.inner[innerOf(line, from, to)]! += by
    this.numeric[numericOf(line, from, to)]! += by
    this.words[Math.min(2, to - from - 1)]! += by
    bump(this.firstWords, line.ids[from]!, by)
    bump(this.lastWords, line.ids[to - 1]!, by)
    bump(this.wholes, line.hash(from, to), by)
  }

  /** Whether all cells are the same words and no number. */
  isConstant(): boolean {
    return this.wholes.size === 1 && this.numeric[0]! > this.total - 0.5
  }

  /** Works out what stays the same until a cell is added or taken away. */
  private settle(): Ratios {
    const { total } = this
    const mean = (this.sum + 2 * meanPrior) / (total + 2)
    const spread = Math.max(0, this.squares - 2 * mean * this.sum + total * mean * mean)
    const variance = (spread + 2 * 0.35) / (total + 2)
    return {
      mean,
      variance,
      logVariance: Math.log(variance),
      shapes: ratiosOf(this.shapes, total, shapePrior),
      endings: ratiosOf(this.endings, total, endingPrior),
      inner: ratiosOf(this.inner, total, innerPrior),
      numeric: ratiosOf(this.numeric, total, numericPrior),
      words: ratiosOf(this.words, total, wordsPrior),
    }
  }

  /** What `measure` writes, weighed and summed: the search asks for nothing else, and asks very often. */
  score(line: Line, from: number, to: number, weights: Float64Array, at: number): number {
    const total = this.total
    this.ratios ??= this.settle()
    const ratios = this.ratios
    const width = to - from
    let sum = 0
    if (total > 0) {
      const length = logarithm(width)
      const own = length - ratios.mean
      const broad = length - meanPrior
      sum =
        weights[at]! *
        0.5 *
        ((broad * broad) / variancePrior +
          logVariancePrior -
          (own * own) / ratios.variance -
          ratios.logVariance)
    }
    sum += weights[at + 1]! * ratios.shapes[line.tokens[from]!.shape]!
    sum += weights[at + 2]! * ratios.endings[line.tokens[to - 1]!.ending]!
    const first = this.firstWords.get(line.ids[from]!)
    if (first !== undefined) sum += weights[at + 3]! * Math.log(1 + (6 * first) / (total + 1))
    const last = this.lastWords.get(line.ids[to - 1]!)
    if (last !== undefined) {
      sum += weights[at + 4]! * Math.log(1 + (6 * last) / (total + 1))
      // Cells that repeat as a whole repeat their first and last words.
      const whole = first === undefined ? undefined : this.wholes.get(line.hash(from, to))
      if (whole !== undefined) sum += weights[at + 5]! * Math.log(1 + (6 * whole) / (total + 1))
    }
    sum += weights[at + 6]! * ratios.inner[innerOf(line, from, to)]!
    sum += weights[at + 7]! * ratios.numeric[numericOf(line, from, to)]!
    return sum + weights[at + 8]! * ratios.words[width < 3 ? width - 1 : 2]!
  }

  /** Writes how well a cell agrees with the column: log-likelihood ratios and shares, in the order of `cellCues`. */
  measure(line: Line, from: number, to: number, out: Float64Array, at: number): void {
    const total = this.total
    this.ratios ??= this.settle()
    const ratios = this.ratios
    const length = logarithm(to - from)
    const own = ((length - ratios.mean) * (length - ratios.mean)) / ratios.variance + ratios.logVariance
    const broad = ((length - meanPrior) * (length - meanPrior)) / variancePrior + logVariancePrior
    out[at] = total > 0 ? 0.5 * (broad - own) : 0
    const first = line.tokens[from]!.shape
    const end = line.tokens[to - 1]!.ending
    const inner = innerOf(line, from, to)
    const numeric = numericOf(line, from, to)
    out[at + 1] = ratios.shapes[first]!
    out[at + 2] = ratios.endings[end]!
    out[at + 3] = shareOf(this.firstWords, line.ids[from]!, total)
    out[at + 4] = shareOf(this.lastWords, line.ids[to - 1]!, total)
    out[at + 5] = shareOf(this.wholes, line.hash(from, to), total)
    out[at + 6] = ratios.inner[inner]!
    out[at + 7] = ratios.numeric[numeric]!
    out[at + 8] = ratios.words[Math.min(2, to - from - 1)]!
  }
}
