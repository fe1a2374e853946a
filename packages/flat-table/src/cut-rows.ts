// Stage: search. Cuts all rows into the same number of columns so that they agree with each other.

import { ColumnModel } from './column-model.ts'
import type { CuedLattice } from './lattice.ts'
import { likelyAlone } from './likely-alone.ts'
import { type LikelyCell, likelyCells } from './likely-cells.ts'
import { findBounds, type RowSegmentation, segment } from './segment.ts'

const softRounds = 1
const rounds = 4

/** All rows cut into one number of columns. */
export interface CutRows {
  models: ColumnModel[]
  /** The best segmentation of each row, given what the other rows say. */
  rows: RowSegmentation[]
}

const emptyModels = (count: number): ColumnModel[] => Array.from({ length: count }, () => new ColumnModel())

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
  const models = emptyModels(count)
  const cells = lattices.map((lattice) => {
    const found = likelyAlone(lattice, count)
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
  const rows: RowSegmentation[] = []
  const bounds: number[][] = []
  // Rows that have changed so far, and how many had when each row was last cut: one is cut again only if another has changed.
  let changes = 0
  const seen: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = changes
    for (let r = 0; r < lattices.length; r++) {
      if (seen[r] === changes) continue
      const lattice = lattices[r]!
      const known = bounds[r]
      if (known === undefined) addLikely(models, lattice, cells[r]!, -1)
      else addRow(models, lattice, known, -1)
      lattice.context.models = models
      if (round === 0 && r < lattices.length - 1) {
        // The rows after it are yet to settle, so it will be cut again.
        bounds[r] = findBounds(lattice, count)
        changes++
      } else {
        rows[r] = segment(lattice, count)
        bounds[r] = rows[r]!.bounds
        if (known?.every((bound, i) => bound === bounds[r]![i]) !== true) changes++
        seen[r] = changes
      }
      addRow(models, lattice, bounds[r]!, 1)
    }
    if (changes === before) break
  }
  // Sums of fractions leave a trace of rounding, which a share of cells that is just reached must not hang on.
  const settled = emptyModels(count)
  lattices.forEach((lattice, r) => {
    addRow(settled, lattice, rows[r]!.bounds, 1)
  })
  return { models: settled, rows }
}
