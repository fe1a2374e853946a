// Stage: search. The cells a line may well have, before it is settled how the line is cut.

import { firstEnd, firstStart, type Lattice, lastStart } from './score-cells.ts'
import { followCuts } from './segment.ts'

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
  const { size, mass, share } = followCuts(lattice, count)
  const { positions } = lattice
  const total = mass[count * size + size - 1]!
  const cells: LikelyCell[] = []
  let after = new Float64Array(size)
  after[size - 1] = 1 / total
  for (let column = count - 1; column >= 0; column--) {
    const here = new Float64Array(size)
    const last = lastStart(column, size)
    for (let a = firstStart(column); a <= last; a++) {
      const row = (column * size + a) * size
      const before = mass[column * size + a]!
      let rest = 0
      for (let b = firstEnd(a, column, count, size); b < size; b++) {
        const onward = share[row + b]! * after[b]!
        rest += onward
        const probability = before * onward
        if (a < b && probability >= leastLikely)
          cells.push({ from: positions[a]!, to: positions[b]!, column, probability })
      }
      here[a] = rest
    }
    after = here
  }
  return cells
}
