// Stage: search. The cells a line may well have, before it is settled how the line is cut.

import { eachCell, forwardMass, type Lattice, logAdd, scoreCells } from './segment.ts'

const never = Number.NEGATIVE_INFINITY
const leastLikely = 0.02

/** A cell that is likely by itself: word range, column and probability. */
export interface LikelyCell {
  from: number
  to: number
  column: number
  probability: number
}

/**
 * Finds the cells that are likely when a line is cut into `count` cells, without settling for one way to cut it.
 *
 * @returns every non-empty cell with a probability of at least `leastLikely`
 */
export function likelyCells(lattice: Lattice, count: number): LikelyCell[] {
  const size = lattice.positions.length
  const scores = scoreCells(lattice, count)
  const mass = forwardMass(scores, size, count)
  const total = mass[count * size + size - 1]!
  const cells: LikelyCell[] = []
  let after = new Float64Array(size).fill(never)
  after[size - 1] = 0
  for (let column = count - 1; column >= 0; column--) {
    const here = new Float64Array(size).fill(never)
    eachCell(size, column, count, (a, b) => {
      if (after[b] === never) return
      const rest = scores[(column * size + a) * size + b]! + after[b]!
      here[a] = logAdd(here[a]!, rest)
      const logProbability = mass[column * size + a]! + rest - total
      if (a === b || logProbability < -4) return
      const probability = Math.exp(logProbability)
      if (probability < leastLikely) return
      cells.push({ from: lattice.positions[a]!, to: lattice.positions[b]!, column, probability })
    })
    after = here
  }
  return cells
}
