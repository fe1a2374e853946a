// Stage: confidence. How clearly the rows would be cut as they are if none knew of the others.

import type { CutRows } from './cut-rows.ts'
import { totalOf, weighCuts } from './follow-cuts.ts'
import type { Lattice } from './search-space.ts'

// What is less likely than this says no more.
const least = -12

/** Log-probability of the borders of a line among all ways to cut it, by its cells alone. */
function certaintyOf(lattice: Lattice, bounds: readonly number[]): number {
  lattice.context.models = null
  const arrivals = weighCuts(lattice, bounds.length - 1)
  const { size, count, scores } = arrivals
  let score = 0
  let from = 0
  for (let column = 0; column < count; column++) {
    const to = lattice.positions.indexOf(bounds[column + 1]!)
    score += scores[(column * size + from) * size + to]!
    from = to
  }
  return Math.max(least, score - totalOf(arrivals))
}

/**
 * Mean log-probability of the rows' cuts when the columns are not looked at: rows that are cut the same wrong way agree
 * with each other, so that their agreement alone must not make a reading sure.
 *
 * @param lattices one a row
 * @param cut the rows as they were cut
 */
export function certaintyAlone(lattices: readonly Lattice[], { rows }: CutRows): number {
  const sum = lattices.reduce((total, lattice, r) => total + certaintyOf(lattice, rows[r]!.bounds), 0)
  return sum / Math.max(1, lattices.length)
}
