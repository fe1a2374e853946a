// Learns a whole model: rows, headers, and the choice of the number of columns.

import { cellCues, cutCues, type ModelWeights, readingCues, weights } from '@compendium/flat-table/training'
import type { Movable } from './fit-lines.ts'
import { loadOwnHeaders, type TrainingTable } from './load-tables.ts'
import { prior } from './prior.ts'
import { seededRandom, shuffled } from './random.ts'
import { makeChoices, trainChoice } from './train-choice.ts'
import { trainLines } from './train-lines.ts'

const linePenalty = 0.5
const choicePenalty = 0.3
const innerParts = 6
const ownHeaders = loadOwnHeaders()

const start: ModelWeights = {
  row: {
    cut: Float64Array.from(cutCues, (cue) => prior.cut[cue]![0]),
    cell: Float64Array.from(cellCues, (cue) => prior.cell[cue]![0]),
  },
  header: {
    cut: Float64Array.from(cutCues, (cue) => prior.cut[cue]![1]),
    cell: Float64Array.from(cellCues, (cue) => prior.cell[cue]![1]),
  },
  reading: Float64Array.from(readingCues, (cue) => prior.reading[cue]!),
}

const movable: Movable = {
  cut: cutCues.map((cue) => !weights.cut[cue]!.held),
  cell: cellCues.map((cue) => !weights.cell[cue]!.held),
}

/** Splits by document into `parts` parts of about equal size. */
export function split(
  tables: readonly TrainingTable[],
  parts: number,
  random: () => number,
): TrainingTable[][] {
  const documents = shuffled([...new Set(tables.map(({ document }) => document))], random)
  const part = new Map(documents.map((document, i) => [document, i % parts]))
  return Array.from({ length: parts }, (_, p) => tables.filter(({ document }) => part.get(document) === p))
}

/** Puts in the weights that the table holds, which may differ from those that the others were learned with. */
function settleHeld({ row, header, reading }: ModelWeights): ModelWeights {
  const settle = (kind: 'row' | 'header', learned: ModelWeights['row']) => ({
    cut: learned.cut.map((x, f) => (movable.cut[f] ? x : weights.cut[cutCues[f]!]![kind])),
    cell: learned.cell.map((x, f) => (movable.cell[f] ? x : weights.cell[cellCues[f]!]![kind])),
  })
  return { row: settle('row', row), header: settle('header', header), reading }
}

/** Learns rows and headers from all tables, and the choice of columns from what inner folds predict; a table may be given twice. */
export function train(tables: readonly TrainingTable[], seed: number): ModelWeights {
  const parts = split(tables, innerParts, seededRandom(seed + 7))
  const choices = parts.flatMap((part) => {
    const rest = tables.filter((other) => !part.includes(other))
    return makeChoices(part, trainLines(rest, ownHeaders, start, movable, linePenalty, seed))
  })
  const reading = trainChoice(choices, start.reading, choicePenalty)
  return settleHeld({ ...trainLines(tables, ownHeaders, start, movable, linePenalty, seed), reading })
}

const averageVectors = (vectors: readonly Float64Array[]): Float64Array =>
  vectors[0]!.map((_, f) => vectors.reduce((sum, vector) => sum + vector[f]!, 0) / vectors.length)

/** The mean of several models: steadier than any of them. */
export function averageModels(models: readonly ModelWeights[]): ModelWeights {
  const lines = (kind: 'row' | 'header') => ({
    cut: averageVectors(models.map((model) => model[kind].cut)),
    cell: averageVectors(models.map((model) => model[kind].cell)),
  })
  return {
    row: lines('row'),
    header: lines('header'),
    reading: averageVectors(models.map(({ reading }) => reading)),
  }
}
