// Compares what a model makes of tables with the truth, and calibrates confidence on it.

import {
  calibrationCues,
  calibrationMeasures,
  decide,
  type ModelWeights,
  prepare,
  rowMeasures,
  wholenessOf,
} from '@compendium/flat-table/training'
import type { TrainingTable } from './load-tables.ts'
import { type Outcome, trainLogistic } from './train-choice.ts'

const calibrationPenalty = 0.5

/** What a model makes of one table, next to the truth. */
export interface Verdict {
  table: TrainingTable
  head: boolean
  rows: boolean[]
  count: number
  headerBounds: number[]
  rowBounds: number[][]
  tableMeasures: number[]
  rowMeasures: number[][]
  /** Probability (0..1) of the number of columns. */
  columns: number
  /** How far the lines are whole rows, from 0 to 1. */
  wholeness: number
}

/** Weights of the two confidences. */
export interface Calibration {
  row: Float64Array
  table: Float64Array
}

/** A verdict with its confidences. */
export interface RatedVerdict {
  verdict: Verdict
  confidence: number
  rows: number[]
}

const same = (a: readonly number[], b: readonly number[] | null): boolean =>
  b !== null && a.length === b.length && a.every((x, i) => x === b[i])

/** Reads one table with a model; `null` where nothing can be cut. */
export function judge(entry: TrainingTable, weights: ModelWeights): Verdict | null {
  const prepared = prepare(entry.header, entry.rows, entry.context, weights)
  const [best] = decide(prepared, weights.reading)
  if (best === undefined) return null
  const tableMeasures = calibrationMeasures(prepared, best)
  const headerBounds = best.header[0].bounds
  const rowBounds = best.cut.rows.map(({ bounds }) => bounds)
  return {
    table: entry,
    head: same(headerBounds, entry.headerBounds),
    rows: rowBounds.map((bounds, r) => same(bounds, entry.rowBounds[r]!)),
    count: best.count,
    headerBounds,
    rowBounds,
    tableMeasures,
    rowMeasures: best.cut.rows.map(({ logProbability }) => rowMeasures(tableMeasures, logProbability)),
    columns: best.probability,
    wholeness: wholenessOf(entry.rows),
  }
}

/** Share of the flags that are set. */
export const rate = (flags: readonly boolean[]): number =>
  flags.filter(Boolean).length / Math.max(1, flags.length)

// An error counts twice: a confidence that is too high costs an editor more than one that is too low.
const errorWeight = 2

const rowOutcomes = (verdict: Verdict): Outcome[] =>
  verdict.rows.map((right, r) => ({
    measures: verdict.rowMeasures[r]!,
    right: right ? 1 : 0,
    weight: right ? 1 : errorWeight,
  }))

function tableOutcome(verdict: Verdict): Outcome {
  const wrong = errorWeight * (1 - rate(verdict.rows))
  const all = rate(verdict.rows) + wrong
  return {
    measures: verdict.tableMeasures,
    right: 1 - wrong / all,
    weight: all * Math.sqrt(verdict.rows.length),
  }
}

/** Learns how confident to be from verdicts on tables that the models did not see. */
export const calibrate = (verdicts: readonly Verdict[]): Calibration => ({
  row: trainLogistic(verdicts.flatMap(rowOutcomes), calibrationCues.length, calibrationPenalty),
  table: trainLogistic(verdicts.map(tableOutcome), calibrationCues.length, calibrationPenalty),
})

const probability = (weights: Float64Array, measures: readonly number[]): number =>
  1 / (1 + Math.exp(-measures.reduce((sum, x, f) => sum + x * weights[f]!, 0)))

/** A confidence as the package gives it: no higher than that in the number of columns, lower where lines are no whole rows. */
const confidenceOf = (verdict: Verdict, weights: Float64Array, measures: readonly number[]): number =>
  verdict.wholeness * Math.min(verdict.columns, probability(weights, measures))

/** Rates the verdicts of each part by a calibration on the other parts. */
export function rateParts(parts: readonly (readonly Verdict[])[]): RatedVerdict[] {
  return parts.flatMap((part) => {
    const calibration = calibrate(parts.filter((other) => other !== part).flat())
    return part.map((verdict) => ({
      verdict,
      confidence: confidenceOf(verdict, calibration.table, verdict.tableMeasures),
      rows: verdict.rowMeasures.map((measures) => confidenceOf(verdict, calibration.row, measures)),
    }))
  })
}

/** Lines that say how many tables, rows, headers are exact, and how many of those at each confidence. */
export function describeRated(rated: readonly RatedVerdict[]): string[] {
  const verdicts = rated.map(({ verdict }) => verdict)
  const share = (flags: readonly boolean[]): string => rate(flags).toFixed(3)
  const levels = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95].map((level) => {
    const rows = rated.flatMap(({ verdict, rows }) => verdict.rows.filter((_, r) => rows[r]! >= level))
    const kept = rated.filter(({ confidence }) => confidence >= level).flatMap(({ verdict }) => verdict.rows)
    return `confidence >= ${level}: by row ${rows.length} rows, exact ${share(rows)}; by table ${kept.length} rows, exact ${share(kept)}`
  })
  return [
    `${verdicts.length} tables, ${verdicts.flatMap(({ rows }) => rows).length} rows: exact table ${share(
      verdicts.map(({ head, rows }) => head && rows.every(Boolean)),
    )}, exact row ${share(verdicts.flatMap(({ rows }) => rows))}, header ${share(
      verdicts.map(({ head }) => head),
    )}, columns ${share(verdicts.map(({ count, table }) => count === table.count))}`,
    ...levels,
  ]
}
