// Stage: search. The best way to cut one line into a given number of cells, by dynamic programming.

import { type CellContext, measureCell } from './cell-cues.ts'
import { cellCues } from './cues.ts'

/** Where a line may be cut, and what each cut is worth. */
export interface Lattice {
  context: CellContext
  /** Word indices in order: 0, the gaps that may be cut, the number of words. */
  positions: Int32Array
  /** Score of a cut at each position (0 for the first and the last). */
  cuts: Float64Array
  /** Weight of each cell cue. */
  weights: Float64Array
}

/** One way to cut a line: `bounds` are word indices, first 0, last the number of words. */
export interface Segmentation {
  bounds: number[]
  score: number
  /** Sum of the scores of the cuts alone. */
  cutScore: number
  /** Log-probability among all ways to cut this line into as many cells. */
  logProbability: number
}

const buffer = new Float64Array(cellCues.length)

/** Score of one cell, its opening cut included. */
export function scoreCell(lattice: Lattice, a: number, b: number, column: number, count: number): number {
  const from = lattice.positions[a]!
  measureCell(lattice.context, from, lattice.positions[b]!, column, count, buffer)
  let sum = column === 0 ? 0 : lattice.cuts[a]!
  const weights = lattice.weights
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * buffer[i]!
  return sum
}

/** Adds two probabilities that are given as logarithms. */
export function logAdd(x: number, y: number): number {
  if (x === Number.NEGATIVE_INFINITY) return y
  if (y === Number.NEGATIVE_INFINITY) return x
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y))
}

/** Keeps the two best arrivals at every state. */
class Arrivals {
  readonly score: Float64Array
  readonly from: Int32Array
  constructor(size: number) {
    this.score = new Float64Array(size * 2).fill(Number.NEGATIVE_INFINITY)
    this.from = new Int32Array(size * 2).fill(-1)
  }
  offer(state: number, score: number, from: number): void {
    const at = state * 2
    if (score > this.score[at]!) {
      this.score[at + 1] = this.score[at]!
      this.from[at + 1] = this.from[at]!
      this.score[at] = score
      this.from[at] = from
    } else if (score > this.score[at + 1]!) {
      this.score[at + 1] = score
      this.from[at + 1] = from
    }
  }
}

/**
 * Cuts a line into `count` cells.
 *
 * @param lattice where the line may be cut
 * @param count number of cells; cells after the first may be empty
 * @returns the best segmentation and the second best (if there is one), with their probabilities; the cost is
 * bounded by `count` times the square of the number of positions
 */
export function segment(lattice: Lattice, count: number): Segmentation[] {
  const size = lattice.positions.length
  const last = size - 1
  const arrivals = new Arrivals(count * size)
  const mass = new Float64Array(count * size).fill(Number.NEGATIVE_INFINITY)
  for (let column = 0; column < count; column++) {
    const closing = column === count - 1
    const firstStart = column === 0 ? 0 : 1
    const lastStart = column === 0 ? 0 : last
    for (let a = firstStart; a <= lastStart; a++) {
      const before = (column - 1) * size + a
      if (column > 0 && mass[before] === Number.NEGATIVE_INFINITY) continue
      for (let b = closing ? last : column === 0 ? Math.min(1, last) : a; b <= last; b++) {
        const score = scoreCell(lattice, a, b, column, count)
        const state = column * size + b
        if (column === 0) {
          arrivals.offer(state, score, 0)
          mass[state] = logAdd(mass[state]!, score)
          continue
        }
        mass[state] = logAdd(mass[state]!, mass[before]! + score)
        arrivals.offer(state, arrivals.score[before * 2]! + score, a * 2)
        if (arrivals.score[before * 2 + 1]! > Number.NEGATIVE_INFINITY)
          arrivals.offer(state, arrivals.score[before * 2 + 1]! + score, a * 2 + 1)
      }
    }
  }
  const goal = (count - 1) * size + last
  const found: Segmentation[] = []
  for (let rank = 0; rank < 2; rank++) {
    const score = arrivals.score[goal * 2 + rank]!
    if (score === Number.NEGATIVE_INFINITY) break
    const bounds = [lattice.positions[last]!]
    let cutScore = 0
    let step = arrivals.from[goal * 2 + rank]!
    for (let column = count - 1; column > 0; column--) {
      const a = step >> 1
      bounds.push(lattice.positions[a]!)
      cutScore += lattice.cuts[a]!
      step = arrivals.from[((column - 1) * size + a) * 2 + (step & 1)]!
    }
    bounds.push(0)
    found.push({ bounds: bounds.reverse(), score, cutScore, logProbability: score - mass[goal]! })
  }
  return found
}
