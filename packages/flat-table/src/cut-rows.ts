// Stage: search. Cuts all rows into the same number of columns so that they agree with each other.

import { ColumnModel } from './column-model.ts'
import type { CuedLattice } from './lattice.ts'
import { type LikelyCell, likelyCells } from './likely-cells.ts'
import { type Segmentation, segment } from './segment.ts'

const softRounds = 1
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

/** Adds or takes away all that a row's cells may be, by their probabilities. */
function addLikely(
  models: readonly ColumnModel[],
  lattice: CuedLattice,
  cells: readonly LikelyCell[],
  by: number,
): void {
  for (const { from, to, column, probability } of cells)
    models[column]!.add(lattice.context.line, from, to, by * probability)
}

/** What the columns look like before any row is settled: every row counts with all its likely cells. */
function softModels(
  lattices: readonly CuedLattice[],
  count: number,
): { models: ColumnModel[]; cells: LikelyCell[][] } {
  const models = Array.from({ length: count }, () => new ColumnModel())
  const cells = lattices.map((lattice) => {
    lattice.context.models = null
    const found = likelyCells(lattice, count)
    addLikely(models, lattice, found, 1)
    return found
  })
  for (let round = 0; round < softRounds; round++)
    for (let r = 0; r < lattices.length; r++) {
      const lattice = lattices[r]!
      addLikely(models, lattice, cells[r]!, -1)
      lattice.context.models = models
      cells[r] = likelyCells(lattice, count)
      addLikely(models, lattice, cells[r]!, 1)
    }
  return { models, cells }
}

/**
 * Cuts rows into `count` columns: first every row counts with all it may be, then each settles on the best cut given
 * the columns of the others, again and again until nothing changes.
 *
 * @param lattices one a row
 * @param count number of columns
 * @returns the columns' models and the segmentations
 */
export function cutRows(lattices: readonly CuedLattice[], count: number): CutRows {
  const { models, cells } = softModels(lattices, count)
  const rows: Segmentation[][] = []
  for (let round = 0; round < rounds; round++) {
    let changed = false
    for (let r = 0; r < lattices.length; r++) {
      const lattice = lattices[r]!
      const before = rows[r]?.[0]?.bounds
      if (before === undefined) addLikely(models, lattice, cells[r]!, -1)
      else addRow(models, lattice, before, -1)
      lattice.context.models = models
      const found = segment(lattice, count)
      const after = found[0]!.bounds
      if (before === undefined || after.some((bound, i) => bound !== before[i])) changed = true
      addRow(models, lattice, after, 1)
      rows[r] = found
    }
    if (!changed) break
  }
  return { models, rows }
}
