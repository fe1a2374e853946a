// Stage: search. What every cell that a line may have is worth, by itself and next to the other cells of its column.

import { addAgreement } from './agreement-scores.ts'
import { type CellContext, measureCell } from './cell-cues.ts'
import type { ColumnModel } from './column-model.ts'
import { agreementStart, cellCues, fitStart } from './cues.ts'
import { measureLabel } from './label-fit.ts'
import { firstEnd, firstStart, type Lattice, lastStart, placeOf } from './search-space.ts'

const buffer = new Float64Array(cellCues.length)

/** Scores of all cells by themselves in one place (0 first, 1 between, 2 last), by start and end; computed once a line. */
export function scoresAlone(lattice: Lattice, place: number): Float64Array {
  const known = lattice.alone[place]
  if (known !== undefined) return known
  const { positions, weights } = lattice
  const size = positions.length
  const scores = new Float64Array(size * size)
  const context: CellContext = { ...lattice.context, models: null }
  for (let a = 0; a < (place === 0 ? 1 : size); a++)
    for (let b = place === 2 ? size - 1 : a; b < size; b++) {
      measureCell(context, positions[a]!, positions[b]!, place, place === 2 ? 3 : place + 2, buffer)
      let sum = place === 0 ? 0 : lattice.cuts[a]!
      for (let i = 0; i < agreementStart; i++) sum += weights[i]! * buffer[i]!
      scores[a * size + b] = sum
    }
  lattice.alone[place] = scores
  return scores
}

/** Adds how well the labels of a header fit the cells of a column: what `measureLabel` writes, weighed and summed. */
function addFit(
  model: ColumnModel,
  measures: number[],
  lattice: Lattice,
  column: number,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { positions, weights } = lattice
  const size = positions.length
  const stop = lastStart(column, size)
  for (let a = firstStart(column); a <= stop; a++)
    for (let b = Math.max(a + 1, firstEnd(a, column, count, size)); b < size; b++) {
      measureLabel(lattice.context.line, measures, positions[a]!, positions[b]!, model, buffer)
      let sum = 0
      for (let i = fitStart; i < agreementStart; i++) sum += weights[i]! * buffer[i]!
      scores[at + a * size + b]! += sum
    }
}

/**
 * Scores all cells of a line that is cut into `count` cells.
 *
 * @param scores receives the scores by column, start and end; those of cells that a column may not have mean nothing
 */
export function scoreCells(lattice: Lattice, count: number, scores: Float64Array): void {
  const square = lattice.positions.length ** 2
  for (let column = 0; column < count; column++) {
    const at = column * square
    const alone = scoresAlone(lattice, placeOf(column, count))
    for (let i = 0; i < square; i++) scores[at + i] = alone[i]!
    const model = lattice.context.models?.[column]
    if (model === undefined) continue
    const { measures } = lattice.context
    if (measures === null) addAgreement(model, lattice, column, count, scores, at)
    else if (model.total > 0) addFit(model, measures, lattice, column, count, scores, at)
  }
}
