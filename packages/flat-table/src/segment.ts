// Stage: search. The best way to cut one line into a given number of cells.

import { followCuts, totalOf, weighCuts } from './follow-cuts.ts'
import { scoresAlone } from './score-cells.ts'
import { type Lattice, placeOf } from './search-space.ts'

/** One way to cut a line: `bounds` are word indices, first 0, last the number of words. */
export interface Segmentation {
  bounds: number[]
  score: number
  /** Log-probability among all ways to cut this line into as many cells. */
  logProbability: number
}

/** The best way to cut a row, with what each cell's agreement with its column adds to the score. */
export interface RowSegmentation extends Segmentation {
  agreements: number[]
}

/** Finds the borders of the best way to cut a line into `count` cells, and nothing else of it. */
export function findBounds(lattice: Lattice, count: number): number[] {
  const { size, from } = followCuts(lattice, count)
  const bounds = new Array<number>(count + 1)
  let at = size - 1
  for (let column = count; column >= 0; column--) {
    bounds[column] = lattice.positions[at]!
    at = from[column * size + at]!
  }
  return bounds
}

/**
 * Cuts a row into `count` cells.
 *
 * @param lattice where the line may be cut
 * @param count number of cells; cells after the first may be empty
 * @returns the best segmentation with its probability; the cost is bounded by `count` times the square of the number of positions
 */
export function segment(lattice: Lattice, count: number): RowSegmentation {
  const arrivals = weighCuts(lattice, count)
  const { size, best, from, scores } = arrivals
  const { positions } = lattice
  const score = best[count * size + size - 1]!
  const bounds = new Array<number>(count + 1)
  const agreements = new Array<number>(count)
  let to = size - 1
  bounds[count] = positions[to]!
  for (let column = count - 1; column >= 0; column--) {
    const start = from[(column + 1) * size + to]!
    const cell = start * size + to
    agreements[column] =
      scores[column * size * size + cell]! - scoresAlone(lattice, placeOf(column, count))[cell]!
    bounds[column] = positions[start]!
    to = start
  }
  return { bounds, score, logProbability: score - totalOf(arrivals), agreements }
}
