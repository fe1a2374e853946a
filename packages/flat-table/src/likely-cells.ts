// Stage: search. The cells a line may well have, before it is settled how the line is cut.

import { weighCuts } from './follow-cuts.ts'
import { firstEnd, firstStart, type Lattice, lastStart } from './search-space.ts'

/** Cells that are less likely than this say nothing of their column. */
export const leastLikely = 0.02

/** A cell that is likely by itself: word range, column and probability. */
export interface LikelyCell {
  from: number
  to: number
  column: number
  probability: number
}

// Working space.
const spaces: [number[], number[]] = [[], []]

/**
 * Finds the cells that are likely when a line is cut into `count` cells, without settling for one way to cut it.
 *
 * @returns every non-empty cell with a probability of at least `leastLikely`
 */
export function likelyCells(lattice: Lattice, count: number): LikelyCell[] {
  const { size, mass, share } = weighCuts(lattice, count)
  const { positions } = lattice
  const total = mass[count * size + size - 1]!
  const cells: LikelyCell[] = []
  let [here, after] = spaces
  for (let b = 0; b < size; b++) after[b] = b === size - 1 ? 1 / total : 0
  for (let column = count - 1; column >= 0; column--) {
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
    ;[here, after] = [after, here]
  }
  return cells
}
