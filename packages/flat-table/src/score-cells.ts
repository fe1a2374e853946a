// Stage: search. What every cell that a line may have is worth, by itself and next to the other cells of its column.

import { type CellContext, measureCell } from './cell-cues.ts'
import type { ColumnModel } from './column-model.ts'
import { innerOf, logarithm, numericOf, shareOf } from './column-model.ts'
import { agreementStart, cellCues, fitStart } from './cues.ts'
import { measureLabel } from './label-fit.ts'

/** Where a line may be cut, and what each cut is worth. */
export interface Lattice {
  context: CellContext
  /** Word indices in order: 0, the gaps that may be cut, the number of words. */
  positions: Int32Array
  /** Score of a cut at each position (0 for the first and the last). */
  cuts: Float64Array
  /** Weight of each cell cue. */
  weights: Float64Array
  /** Scores of the cells by themselves, filled in when they are asked for. */
  alone: Float64Array[]
}

const buffer = new Float64Array(cellCues.length)

/** Scores of all cells by themselves in one place (0 first, 1 between, 2 last), by start and end; computed once a line. */
function scoresAlone(lattice: Lattice, place: number): Float64Array {
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

/** The first position at which a cell of a column may start: only the first cell starts the line. */
export const firstStart = (column: number): number => (column === 0 ? 0 : 1)

/** The last position at which a cell of a column may start. */
export const lastStart = (column: number, size: number): number => (column === 0 ? 0 : size - 1)

/** The first position at which a cell that starts at `start` may end: the last cell ends the line, the first has words. */
export const firstEnd = (start: number, column: number, count: number, size: number): number =>
  column === count - 1 ? size - 1 : column === 0 ? Math.min(1, size - 1) : start

/** Working space: what the start and the end of a cell say, and how often their words start or end cells. */
interface Ends {
  starts: Float64Array
  ends: Float64Array
  firsts: (number | undefined)[]
  lasts: (number | undefined)[]
}

function measureEnds(model: ColumnModel, lattice: Lattice): Ends {
  const { positions, weights } = lattice
  const { line } = lattice.context
  const { total } = model
  const { shapes, endings, lastShapes } = model.agreement()
  const size = positions.length
  const starts = new Float64Array(size)
  const ends = new Float64Array(size)
  const firsts: (number | undefined)[] = []
  const lasts: (number | undefined)[] = []
  for (let p = 0; p < size; p++) {
    const word = positions[p]!
    if (p < size - 1) {
      const first = line.ids[word] === 0 ? undefined : model.firstWords.get(line.ids[word]!)
      firsts[p] = first
      starts[p] =
        weights[agreementStart + 1]! * shapes[line.shapes[word]!]! +
        weights[agreementStart + 3]! * shareOf(first, total)
    }
    if (p > 0) {
      const last = line.ids[word - 1] === 0 ? undefined : model.lastWords.get(line.ids[word - 1]!)
      lasts[p] = last
      ends[p] =
        weights[agreementStart + 2]! * endings[line.endings[word - 1]!]! +
        weights[agreementStart + 4]! * shareOf(last, total) +
        weights[agreementStart + 9]! * lastShapes[line.lastShapes[word - 1]!]!
    }
  }
  return { starts, ends, firsts, lasts }
}

/**
 * Adds how well the cells agree with a column: what `ColumnModel.measure` writes, weighed and summed. The search asks for it very
 * often, so what belongs to the start or the end of a cell alone is worked out once.
 */
function addAgreement(
  model: ColumnModel,
  lattice: Lattice,
  column: number,
  count: number,
  scores: Float64Array,
): void {
  const { positions, weights } = lattice
  const { line } = lattice.context
  const { length, inner, numeric, words } = model.agreement()
  const { starts, ends, firsts, lasts } = measureEnds(model, lattice)
  const size = positions.length
  const weightOfLength = weights[agreementStart]!
  const weightOfWhole = weights[agreementStart + 5]! + (column === 0 ? weights[agreementStart + 10]! : 0)
  const weightOfInner = weights[agreementStart + 6]!
  const weightOfNumeric = weights[agreementStart + 7]!
  const weightOfWords = weights[agreementStart + 8]!
  const stop = lastStart(column, size)
  for (let a = firstStart(column); a <= stop; a++) {
    const from = positions[a]!
    const row = (column * size + a) * size
    for (let b = Math.max(a + 1, firstEnd(a, column, count, size)); b < size; b++) {
      const to = positions[b]!
      const x = logarithm(to - from)
      let sum =
        starts[a]! +
        ends[b]! +
        weightOfLength * (length.constant + (length.linear + length.square * x) * x) +
        weightOfInner * inner[innerOf(line, from, to)]! +
        weightOfNumeric * numeric[numericOf(line, from, to)]! +
        weightOfWords * words[Math.min(2, to - from - 1)]!
      // Cells that repeat as a whole repeat their first and last words.
      if (firsts[a] !== undefined && lasts[b] !== undefined && line.isShared(from, to))
        sum += weightOfWhole * shareOf(model.wholes.get(line.hash(from, to)), model.total)
      scores[row + b]! += sum
    }
  }
}

/** Adds how well the labels of a header fit the cells of a column: what `measureLabel` writes, weighed and summed. */
function addFit(
  model: ColumnModel,
  measures: Int32Array,
  lattice: Lattice,
  column: number,
  count: number,
  scores: Float64Array,
): void {
  const { positions, weights } = lattice
  const size = positions.length
  const stop = lastStart(column, size)
  for (let a = firstStart(column); a <= stop; a++)
    for (let b = Math.max(a + 1, firstEnd(a, column, count, size)); b < size; b++) {
      measureLabel(lattice.context.line, measures, positions[a]!, positions[b]!, model, buffer)
      let sum = 0
      for (let i = fitStart; i < agreementStart; i++) sum += weights[i]! * buffer[i]!
      scores[(column * size + a) * size + b]! += sum
    }
}

/**
 * Scores all cells of a line that is cut into `count` cells.
 *
 * @returns scores by column, start and end; cells that a column may not have are 0
 */
export function scoreCells(lattice: Lattice, count: number): Float64Array {
  const size = lattice.positions.length
  const square = size * size
  const scores = new Float64Array(count * square)
  for (let column = 0; column < count; column++) {
    scores.set(scoresAlone(lattice, column === 0 ? 0 : column === count - 1 ? 2 : 1), column * square)
    const model = lattice.context.models?.[column]
    if (model === undefined) continue
    const { measures } = lattice.context
    if (measures === null) addAgreement(model, lattice, column, count, scores)
    else if (model.total > 0) addFit(model, measures, lattice, column, count, scores)
  }
  return scores
}
