// Stage: search. How well every cell that a line may have agrees with the other cells of its column.

import { classesOf, innerOf, logarithm, numericOf, wordsOf } from './cell-classes.ts'
import { type ColumnModel, shareOf } from './column-model.ts'
import { agreementStart } from './cues.ts'
import { type CellClasses, firstEnd, firstStart, type Lattice, lastStart } from './search-space.ts'

function classifyCells({ positions, context }: Lattice): CellClasses {
  const { line } = context
  const size = positions.length
  const lengths = new Float64Array(size * size)
  const insides = new Uint8Array(size * size)
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const from = positions[a]!
      const to = positions[b]!
      lengths[a * size + b] = logarithm(to - from)
      insides[a * size + b] = innerOf(line, from, to) * 9 + numericOf(line, from, to) * 3 + wordsOf(from, to)
    }
  return { lengths, insides }
}

// Working space: what the start and the end of a cell and what is inside it say, and how often its words start or end cells.
const starts: number[] = []
const ends: number[] = []
const firsts: (number | undefined)[] = []
const lasts: (number | undefined)[] = []
const within = new Float64Array(27)

/** Works out what belongs to the start or the end of a column's cell alone, or to the class of its inside. */
function measureEnds(model: ColumnModel, lattice: Lattice, column: number, count: number): void {
  const { positions, weights } = lattice
  const { line } = lattice.context
  const { total } = model
  const { ratios } = model.agreement()
  const size = positions.length
  const first = firstStart(column)
  const last = Math.min(lastStart(column, size), size - 2)
  for (let a = first; a <= last; a++) {
    const word = positions[a]!
    const known = line.ids[word] === 0 ? undefined : model.firstWords.get(line.ids[word]!)
    firsts[a] = known
    starts[a] =
      weights[agreementStart + 1]! * ratios[classesOf.shape + line.shapes[word]!]! +
      weights[agreementStart + 3]! * shareOf(known, total)
  }
  for (let b = firstEnd(first, column, count, size); b < size; b++) {
    const word = positions[b]! - 1
    const known = line.ids[word] === 0 ? undefined : model.lastWords.get(line.ids[word]!)
    lasts[b] = known
    ends[b] =
      weights[agreementStart + 2]! * ratios[classesOf.ending + line.endings[word]!]! +
      weights[agreementStart + 4]! * shareOf(known, total) +
      weights[agreementStart + 9]! * ratios[classesOf.lastShape + line.lastShapes[word]!]!
  }
  for (let inner = 0; inner < 3; inner++)
    for (let numeric = 0; numeric < 3; numeric++)
      for (let words = 0; words < 3; words++)
        within[inner * 9 + numeric * 3 + words] =
          weights[agreementStart + 6]! * ratios[classesOf.inner + inner]! +
          weights[agreementStart + 7]! * ratios[classesOf.numeric + numeric]! +
          weights[agreementStart + 8]! * ratios[classesOf.words + words]!
}

/**
 * Adds how well the cells agree with a column: what `ColumnModel.measure` writes, weighed and summed. The search asks for it very
 * often, so what belongs to the start, the end or the inside of a cell alone is worked out once.
 *
 * @param at where the scores of the column begin
 */
export function addAgreement(
  model: ColumnModel,
  lattice: Lattice,
  column: number,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { positions, weights } = lattice
  const { line } = lattice.context
  lattice.classes ??= classifyCells(lattice)
  const { lengths, insides } = lattice.classes
  measureEnds(model, lattice, column, count)
  const agreement = model.agreement()
  const size = positions.length
  const constant = weights[agreementStart]! * agreement.constant
  const linear = weights[agreementStart]! * agreement.linear
  const square = weights[agreementStart]! * agreement.square
  const weightOfWhole = weights[agreementStart + 5]! + (column === 0 ? weights[agreementStart + 10]! : 0)
  const stop = lastStart(column, size)
  for (let a = firstStart(column); a <= stop; a++) {
    const row = a * size
    const start = constant + starts[a]!
    const isRepeated = firsts[a] !== undefined
    for (let b = Math.max(a + 1, firstEnd(a, column, count, size)); b < size; b++) {
      const x = lengths[row + b]!
      let sum = start + ends[b]! + (linear + square * x) * x + within[insides[row + b]!]!
      // Cells that repeat as a whole repeat their first and last words.
      if (isRepeated && lasts[b] !== undefined && line.isShared(positions[a]!, positions[b]!))
        sum += weightOfWhole * shareOf(model.wholes.get(line.hash(positions[a]!, positions[b]!)), model.total)
      scores[at + row + b]! += sum
    }
  }
}
