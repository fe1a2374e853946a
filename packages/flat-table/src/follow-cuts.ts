// Stage: search. Follows all ways to cut one line into a given number of cells, by dynamic programming.

import { scoreCells } from './score-cells.ts'
import { firstEnd, firstStart, type Lattice, lastStart } from './search-space.ts'

/** Score of what cannot be. */
export const never = Number.NEGATIVE_INFINITY
// What is this much less likely than the best adds nothing that a double could hold on to.
const negligible = -40

/** All ways to reach each position after each column; row `c` of `best`, `from` and `mass` is "before column c". */
export interface Arrivals {
  size: number
  count: number
  scores: Float64Array
  /** Score of the best way, minus infinity where there is none, and the position before it. */
  best: Float64Array
  from: Int32Array
  /** Likelihood of all ways as a multiple of that of the best one. */
  mass: Float64Array
  /** For each cell, by column, start and end: likelihood of the best way through it as a share of the best way to its end. */
  share: Float64Array
}

// Working space, used again for every line: the search asks for it very often.
const space: Arrivals = {
  size: 0,
  count: 0,
  scores: new Float64Array(0),
  best: new Float64Array(0),
  from: new Int32Array(0),
  mass: new Float64Array(0),
  share: new Float64Array(0),
}

function clearSpace(size: number, count: number): void {
  const states = (count + 1) * size
  const cells = count * size * size
  space.size = size
  space.count = count
  if (space.scores.length < cells) {
    space.scores = new Float64Array(cells)
    space.share = new Float64Array(cells)
  }
  if (space.best.length < states) {
    space.best = new Float64Array(states)
    space.from = new Int32Array(states)
    space.mass = new Float64Array(states)
  }
  for (let i = 0; i < states; i++) space.best[i] = never
}

/**
 * Finds the best ways to cut a line, from left to right.
 *
 * @returns `scores`, `best` and `from`, until the next line is asked for
 */
export function followCuts(lattice: Lattice, count: number): Arrivals {
  const size = lattice.positions.length
  clearSpace(size, count)
  const { scores, best, from } = space
  scoreCells(lattice, count, scores)
  best[0] = 0
  for (let column = 0; column < count; column++) {
    const here = column * size
    const next = here + size
    const last = lastStart(column, size)
    for (let a = firstStart(column); a <= last; a++) {
      const before = best[here + a]!
      if (before === never) continue
      const row = (here + a) * size
      for (let b = firstEnd(a, column, count, size); b < size; b++) {
        const score = before + scores[row + b]!
        if (score > best[next + b]!) {
          best[next + b] = score
          from[next + b] = a
        }
      }
    }
  }
  return space
}

/**
 * Weighs all ways to cut a line against the best ones. Every likelihood is kept relative to the best way to the same place, so
 * that none is too small for a number, however long the line is.
 *
 * @returns all fields, until the next line is asked for
 */
export function weighCuts(lattice: Lattice, count: number): Arrivals {
  const { size, scores, best, mass, share } = followCuts(lattice, count)
  const states = (count + 1) * size
  for (let i = 1; i < states; i++) mass[i] = 0
  mass[0] = 1
  for (let column = 0; column < count; column++) {
    const here = column * size
    const next = here + size
    const last = lastStart(column, size)
    for (let a = firstStart(column); a <= last; a++) {
      const before = best[here + a]!
      if (before === never) continue
      const weight = mass[here + a]!
      const row = (here + a) * size
      for (let b = firstEnd(a, column, count, size); b < size; b++) {
        const gap = before + scores[row + b]! - best[next + b]!
        const likelihood = gap === 0 ? 1 : gap < negligible ? 0 : Math.exp(gap)
        share[row + b] = likelihood
        mass[next + b]! += weight * likelihood
      }
    }
  }
  return space
}

/** Log-likelihood of all ways to cut the line together, once they are weighed. */
export function totalOf({ size, count, best, mass }: Arrivals): number {
  const goal = count * size + size - 1
  return best[goal]! + Math.log(mass[goal]!)
}
