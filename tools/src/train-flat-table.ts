// Learns the weights of packages/flat-table: train-flat-table DATA.jsonl [--write] [--predict PRED.jsonl]
// Prints figures that are cross-validated by document; --write puts the weights learned from all tables into weights.ts.

import { writeFileSync } from 'node:fs'
import {
  calibrationCues,
  calibrationMeasures,
  cellCues,
  cutCues,
  decide,
  type ModelWeights,
  prepare,
  readingCues,
  weights as table,
} from '@compendium/flat-table/training'
import {
  loadOwnHeaders,
  loadOwnTables,
  loadTables,
  type TrainingTable,
} from './flat-table-training/load-tables.ts'
import { prior } from './flat-table-training/prior.ts'
import { seededRandom, shuffled } from './flat-table-training/random.ts'
import { makeChoices, type Outcome, trainChoice, trainLogistic } from './flat-table-training/train-choice.ts'
import { type Movable, trainLines } from './flat-table-training/train-lines.ts'
import { writeWeights } from './flat-table-training/write-weights.ts'

const ownHeaders = loadOwnHeaders()
const ownTables = loadOwnTables()
const seed = 20_261_121
const folds = 10
const linePenalty = 0.5
const choicePenalty = 1
// The own tables count more than once: articles hold more tables like them than textbooks do.
const ownShares = [2, 2, 2, 2]
const calibrationPenalty = 0.5

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
  cut: cutCues.map((cue) => !table.cut[cue]!.held),
  cell: cellCues.map((cue) => !table.cell[cue]!.held),
}

/** Splits by document into `parts` parts of about equal size. */
function split(tables: readonly TrainingTable[], parts: number, random: () => number): TrainingTable[][] {
  const documents = shuffled([...new Set(tables.map(({ document }) => document))], random)
  const part = new Map(documents.map((document, i) => [document, i % parts]))
  return Array.from({ length: parts }, (_, p) => tables.filter(({ document }) => part.get(document) === p))
}

/** Learns rows and headers from all tables, and the choice of columns from what inner folds predict. */
function train(given: readonly TrainingTable[], ownCopies: number, seed: number): ModelWeights {
  const tables = [...given, ...Array.from({ length: ownCopies }, () => ownTables).flat()]
  const parts = split(tables, 4, seededRandom(seed + 7))
  const choices = parts.flatMap((part) => {
    const rest = tables.filter((other) => !part.includes(other))
    return makeChoices(part, trainLines(rest, ownHeaders, start, movable, linePenalty, seed))
  })
  const reading = trainChoice(choices, start.reading, choicePenalty)
  return { ...trainLines(tables, ownHeaders, start, movable, linePenalty, seed), reading }
}

const averageVectors = (vectors: readonly Float64Array[]): Float64Array =>
  vectors[0]!.map((_, f) => vectors.reduce((sum, vector) => sum + vector[f]!, 0) / vectors.length)

/** The mean of several models: steadier than any of them. */
function averageModels(models: readonly ModelWeights[]): ModelWeights {
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

const same = (a: readonly number[], b: readonly number[] | null): boolean =>
  b !== null && a.length === b.length && a.every((x, i) => x === b[i])

/** What a model makes of one table, next to the truth. */
interface Verdict {
  table: TrainingTable
  head: boolean
  rows: boolean[]
  count: number
  headerBounds: number[]
  rowBounds: number[][]
  tableMeasures: number[]
  rowMeasures: number[][]
}

function judge(entry: TrainingTable, weights: ModelWeights): Verdict | null {
  const [best] = decide(prepare(entry.header, entry.rows, entry.context, weights), weights.reading)
  if (best === undefined) return null
  const headerBounds = best.header[0]!.bounds
  const rowBounds = best.cut.rows.map(([first]) => first!.bounds)
  return {
    table: entry,
    head: same(headerBounds, entry.headerBounds),
    rows: rowBounds.map((bounds, r) => same(bounds, entry.rowBounds[r]!)),
    count: best.count,
    headerBounds,
    rowBounds,
    tableMeasures: calibrationMeasures(best, 0),
    rowMeasures: best.cut.rows.map(([first]) => calibrationMeasures(best, first!.logProbability)),
  }
}

const rate = (flags: readonly boolean[]): number => flags.filter(Boolean).length / Math.max(1, flags.length)

const rowOutcomes = (verdict: Verdict): Outcome[] =>
  verdict.rows.map((right, r) => ({ measures: verdict.rowMeasures[r]!, right: right ? 1 : 0, weight: 1 }))
const tableOutcome = (verdict: Verdict): Outcome => ({
  measures: verdict.tableMeasures,
  right: rate(verdict.rows),
  weight: Math.sqrt(verdict.rows.length),
})
const calibrate = (verdicts: readonly Verdict[]): { row: Float64Array; table: Float64Array } => ({
  row: trainLogistic(verdicts.flatMap(rowOutcomes), calibrationCues.length, calibrationPenalty),
  table: trainLogistic(verdicts.map(tableOutcome), calibrationCues.length, calibrationPenalty),
})
const probability = (weights: Float64Array, measures: readonly number[]): number =>
  1 / (1 + Math.exp(-measures.reduce((sum, x, f) => sum + x * weights[f]!, 0)))

const data = process.argv[2]
if (!data) throw new Error('Usage: train-flat-table DATA.jsonl [--write] [--predict PRED.jsonl]')
const tables = loadTables(data)
const parts = split(tables, folds, seededRandom(seed))
const verdicts = parts.map((part) => {
  const weights = train(
    tables.filter((other) => !part.includes(other)),
    ownShares[0]!,
    seed,
  )
  return part.flatMap((entry) => judge(entry, weights) ?? [])
})
const all = verdicts.flat()
console.log(
  `cross-validated, ${folds} folds: exact table ${rate(all.map((v) => v.head && v.rows.every(Boolean))).toFixed(3)}, exact row ${rate(
    all.flatMap((v) => v.rows),
  ).toFixed(3)}, header ${rate(all.map((v) => v.head)).toFixed(3)}, columns ${rate(
    all.map((v) => v.count === v.table.count),
  ).toFixed(3)}`,
)
const rated = verdicts.flatMap((part) => {
  const calibration = calibrate(all.filter((v) => !part.includes(v)))
  return part.map((v) => ({
    v,
    confidence: probability(calibration.table, v.tableMeasures),
    rows: v.rowMeasures.map((m) => probability(calibration.row, m)),
  }))
})
for (const level of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
  const rows = rated.flatMap(({ v, rows }) => v.rows.filter((_, r) => rows[r]! >= level))
  const kept = rated.filter(({ confidence }) => confidence >= level).flatMap(({ v }) => v.rows)
  console.log(
    `confidence >= ${level}: by row ${rows.length} rows, exact ${rate(rows).toFixed(3)}; by table ${kept.length} rows, exact ${rate(kept).toFixed(3)}`,
  )
}
const predict = process.argv.indexOf('--predict')
if (predict > 0) {
  const text = (tokens: TrainingTable['header'], bounds: readonly number[]): string[] =>
    bounds.slice(1).map((to, c) =>
      tokens
        .slice(bounds[c], to)
        .map((token) => token.text)
        .join(' '),
    )
  const lines = rated.map(({ v, confidence }) =>
    JSON.stringify({
      id: v.table.id,
      columns: text(v.table.header, v.headerBounds),
      rows: v.rowBounds.map((bounds, r) => text(v.table.rows[r]!, bounds)),
      confidence,
    }),
  )
  writeFileSync(process.argv[predict + 1]!, `${lines.join('\n')}\n`)
}
if (process.argv.includes('--write'))
  writeWeights(
    averageModels(ownShares.map((copies, run) => train(tables, copies, seed + run))),
    calibrate(all),
  )
