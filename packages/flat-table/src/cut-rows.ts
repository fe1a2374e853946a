// Stage: search. Cuts all rows into the same number of columns so that they agree with each other.

import { ColumnModel } from './column-model.ts'
import type { CuedLattice } from './lattice.ts'
import { type Segmentation, segment } from './segment.ts'

const rounds = 4

/** All rows cut into one number of columns. */
export interface CutRows {
  models: ColumnModel[]
  /** Best and second-best segmentation of each row, given what the other rows say. */
  rows: Segmentation[][]
}

/** Adds or takes away the cells of one row. */
export function addRow(
  models: readonly ColumnModel[],
  lattice: CuedLattice,
  bounds: readonly number[],
  by: number,
): void {
  for (let c = 0; c < models.length; c++) models[c]!.add(lattice.context.line, bounds[c]!, bounds[c + 1]!, by)
}

/**
 * Cuts rows into `count` columns: first each row by itself, then again and again given the columns of the others,
 * until nothing changes.
 *
 * @param lattices one a row
 * @param count number of columns
 * @returns the columns' models and the segmentations
 */
export function cutRows(lattices: readonly CuedLattice[], count: number): CutRows {
  const models = Array.from({ length: count }, () => new ColumnModel())
  const rows = lattices.map((lattice) => {
    lattice.context.models = null
    const found = segment(lattice, count)
    addRow(models, lattice, found[0]!.bounds, 1)
    return found
  })
  for (let round = 0; round < rounds; round++) {
    let changed = round === 0
    for (let r = 0; r < rows.length; r++) {
      const lattice = lattices[r]!
      const before = rows[r]![0]!.bounds
      addRow(models, lattice, before, -1)
      lattice.context.models = models
      const found = segment(lattice, count)
      const after = found[0]!.bounds
      if (!changed) changed = after.some((bound, i) => bound !== before[i])
      addRow(models, lattice, after, 1)
      rows[r] = found
    }
    if (!changed) break
  }
  return { models, rows }
}
