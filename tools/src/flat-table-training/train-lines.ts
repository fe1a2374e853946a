// Learns how to cut lines into a known number of cells, rows and headers each with weights of their own.

import {
  addRow,
  ColumnModel,
  type CuedLattice,
  cutRows,
  type LineWeights,
  type ModelWeights,
  prepare,
} from '@compendium/flat-table/training'
import { climb, descend, type Movable } from './fit-lines.ts'
import { isComplete, type LineExample, makeExample } from './line-examples.ts'
import type { TrainingTable } from './load-tables.ts'

// Rows are first learned in a few epochs, to see how they get cut, and then in earnest with those cuts as neighbours.
const stages = [6, 6, 14]
const headerPenalty = 1

/** What the columns look like when each row is cut as given; rows without borders count for nothing. */
function modelsOf(
  lattices: readonly CuedLattice[],
  rows: readonly (readonly number[] | null)[],
  count: number,
): ColumnModel[] {
  const models = Array.from({ length: count }, () => new ColumnModel())
  lattices.forEach((lattice, r) => {
    if (rows[r]) addRow(models, lattice, rows[r], 1)
  })
  return models
}

/** Examples of the rows of one table, each measured against what the other rows look like. */
function rowExamples(
  lattices: readonly CuedLattice[],
  gold: readonly (readonly number[] | null)[],
  others: readonly (readonly number[] | null)[],
  count: number,
): LineExample[] {
  const models = modelsOf(lattices, others, count)
  return lattices.flatMap((lattice, r) => {
    const bounds = gold[r]
    if (!bounds) return []
    if (others[r]) addRow(models, lattice, others[r], -1)
    lattice.context.models = models
    const example = makeExample(lattice, bounds)
    if (others[r]) addRow(models, lattice, others[r], 1)
    return isComplete(example) ? [example] : []
  })
}

/** A copy of the weights in which some line weights are replaced. */
const withLines = (weights: ModelWeights, row: LineWeights, header: LineWeights): ModelWeights => ({
  ...weights,
  row,
  header,
})

/**
 * Learns the weights of rows and headers.
 *
 * @param tables tables with their true cells
 * @param headersOnly tables without rows
 * @param start weights to start from, and to stay near where the data say little
 * @param movable which weights may change
 * @param penalty strength of the pull towards `start`
 */
export function trainLines(
  tables: readonly TrainingTable[],
  headersOnly: readonly TrainingTable[],
  start: ModelWeights,
  movable: Movable,
  penalty: number,
  seed: number,
): ModelWeights {
  let weights = start
  const headers = [...tables, ...headersOnly].flatMap((table) => {
    if (!table.headerBounds) return []
    const { header, rows } = prepare(table.header, table.rows, table.context, start)
    if (rows.length > 0) header.context.models = modelsOf(rows, table.rowBounds, table.count)
    return [[makeExample(header, table.headerBounds)].filter(isComplete)]
  })
  const header = climb(headers.flat(), start.header, movable, headerPenalty)
  let row = start.row
  for (const [stage, epochs] of stages.entries()) {
    weights = withLines(start, row, header)
    const examples = tables.map((table) => {
      const { rows } = prepare(table.header, table.rows, table.context, weights)
      const usable = rows.map((_, r) => table.rowBounds[r] ?? null)
      const byGold = rowExamples(rows, usable, usable, table.count)
      if (stage === 0) return byGold
      const predicted = cutRows(rows, table.count).rows.map(({ bounds }) => bounds)
      return [...byGold, ...rowExamples(rows, usable, predicted, table.count)]
    })
    row = descend(examples, start.row, start.row, movable, penalty, seed + stage, epochs)
  }
  return withLines(start, row, header)
}
