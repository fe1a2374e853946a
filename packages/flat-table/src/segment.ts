// Stage: search. The best ways to cut one line into a given number of cells, by dynamic programming.

import { firstEnd, firstStart, type Lattice, lastStart, scoreCells } from './score-cells.ts'

/** One way to cut a line: `bounds` are word indices, first 0, last the number of words. */
export interface Segmentation {
  bounds: number[]
  score: number
  /** Log-probability among all ways to cut this line into as many cells. */
  logProbability: number
}

const never = Number.NEGATIVE_INFINITY
// What is this much less likely than the best adds nothing that a double could hold on to.
const negligible = -40

/** Adds two probabilities that are given as logarithms. */
export function logAdd(x: number, y: number): number {
  if (x === never) return y
  if (y === never) return x
  const high = Math.max(x, y)
  const gap = x > y ? y - x : x - y
  return gap < -12 ? high : high + Math.log1p(Math.exp(gap))
}

/** All ways to reach each position after each column; row `c` of `best`, `mass` is "before column c". */
export interface Arrivals {
  size: number
  count: number
  scores: Float64Array
  /** Score of the best way, minus infinity where there is none. */
  best: Float64Array
  /** Likelihood of all ways as a multiple of that of the best one. */
  mass: Float64Array
  /** For each cell, by column, start and end: likelihood of the best way through it as a share of the best way to its end. */
  share: Float64Array
}

/**
 * Follows all ways to cut a line from left to right. Every likelihood is kept relative to the best way to the same place, so
 * that none is too small for a number, however long the line is.
 */
export function followCuts(lattice: Lattice, count: number): Arrivals {
  const size = lattice.positions.length
  const square = size * size
  const scores = scoreCells(lattice, count)
  const best = new Float64Array((count + 1) * size).fill(never)
  const mass = new Float64Array((count + 1) * size)
  const share = new Float64Array(count * square)
  best[0] = 0
  mass[0] = 1
  for (let column = 0; column < count; column++) {
    const here = column * size
    const next = here + size
    const cells = column * square
    const first = firstStart(column)
    const last = lastStart(column, size)
    for (let a = first; a <= last; a++) {
      const before = best[here + a]!
      if (before === never) continue
      for (let b = firstEnd(a, column, count, size); b < size; b++) {
        const score = before + scores[cells + a * size + b]!
        if (score > best[next + b]!) best[next + b] = score
      }
    }
    for (let a = first; a <= last; a++) {
      const before = best[here + a]!
      if (before === never) continue
      const weight = mass[here + a]!
      for (let b = firstEnd(a, column, count, size); b < size; b++) {
        const at = cells + a * size + b
        const gap = before + scores[at]! - best[next + b]!
        if (gap < negligible) continue
        const likelihood = gap === 0 ? 1 : Math.exp(gap)
        share[at] = likelihood
        mass[next + b]! += weight * likelihood
      }
    }
  }
  return { size, count, scores, best, mass, share }
}

/** The two best arrivals at each state: score, and twice the position before plus the rank there. */
interface RankedArrivals {
  best: Float64Array
  from: Int32Array
}

function rankCuts({ size, count, scores }: Arrivals): RankedArrivals {
  const best = new Float64Array((count + 1) * size * 2).fill(never)
  const from = new Int32Array((count + 1) * size * 2)
  best[0] = 0
  for (let column = 0; column < count; column++) {
    const last = lastStart(column, size)
    for (let a = firstStart(column); a <= last; a++)
      for (let rank = 0; rank < 2; rank++) {
        const before = best[(column * size + a) * 2 + rank]!
        if (before === never) break
        for (let b = firstEnd(a, column, count, size); b < size; b++) {
          const at = ((column + 1) * size + b) * 2
          const score = before + scores[(column * size + a) * size + b]!
          if (score > best[at]!) {
            best[at + 1] = best[at]!
            from[at + 1] = from[at]!
            best[at] = score
            from[at] = a * 2 + rank
          } else if (score > best[at + 1]!) {
            best[at + 1] = score
            from[at + 1] = a * 2 + rank
          }
        }
      }
  }
  return { best, from }
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
  const arrivals = followCuts(lattice, count)
  const { size } = arrivals
  const { best, from } = rankCuts(arrivals)
  const goal = count * size + size - 1
  const total = arrivals.best[goal]! + Math.log(arrivals.mass[goal]!)
  const found: Segmentation[] = []
  for (let rank = 0; rank < 2 && best[goal * 2 + rank]! > never; rank++) {
    const score = best[goal * 2 + rank]!
    const bounds: number[] = []
    let state = (size - 1) * 2 + rank
    for (let column = count; column >= 0; column--) {
      bounds.push(lattice.positions[state >> 1]!)
      if (column > 0) state = from[(column * size + (state >> 1)) * 2 + (state & 1)]!
    }
    found.push({ bounds: bounds.reverse(), score, logProbability: score - total })
  }
  return found
}
