// Stage: confidence. Turns the margins of a decision into probabilities that were calibrated on real tables.

import { wholenessOf } from './broken-lines.ts'
import { certaintyAlone } from './certainty-alone.ts'
import { readingCues } from './cues.ts'
import { type Hypothesis, type PreparedTable, sampleRows } from './decide.ts'
import { weights } from './weights.ts'

/** Names of the measures that confidence is computed from. */
export const calibrationCues = [
  'constant',
  'columns:log odds',
  'row:certainty',
  'rows:certainty',
  'rows:least certain',
  'rows:certainty alone',
  'header:certainty',
  'header:strongest uncut',
  'rows:weakest border',
  'rows:agreement',
  'rows:number',
  'columns:number',
  'rows:neighbouring single words',
] as const

const measureOf = (hypothesis: Hypothesis, cue: (typeof readingCues)[number]): number =>
  hypothesis.measures[readingCues.indexOf(cue)]!

const rowWeights = calibrationCues.map((cue) => weights.calibration[cue]!.row)
const tableWeights = calibrationCues.map((cue) => weights.calibration[cue]!.table)

const rowCertaintyAt = calibrationCues.indexOf('row:certainty')

/**
 * Measures how clear a decision was for the table as a whole.
 *
 * @param table the lines that were read
 * @param hypothesis the reading that won
 * @returns one number a cue, in the order of `calibrationCues`
 */
export function calibrationMeasures(table: PreparedTable, hypothesis: Hypothesis): number[] {
  const odds = hypothesis.probability / Math.max(1e-6, 1 - hypothesis.probability)
  const certainties = hypothesis.cut.rows.map(({ logProbability }) => Math.max(-6, logProbability))
  const values: Record<(typeof calibrationCues)[number], number> = {
    constant: 1,
    'columns:log odds': Math.min(6, Math.log(Math.max(1e-4, odds))),
    'row:certainty': 0,
    'rows:certainty': measureOf(hypothesis, 'rows:certainty'),
    'rows:least certain': Math.min(0, ...certainties),
    'rows:certainty alone': certaintyAlone(sampleRows(table.rows), hypothesis.cut),
    'header:certainty': measureOf(hypothesis, 'header:certainty'),
    'header:strongest uncut': measureOf(hypothesis, 'header:strongest uncut'),
    'rows:weakest border': measureOf(hypothesis, 'rows:weakest border'),
    'rows:agreement': measureOf(hypothesis, 'rows:agreement per cell'),
    'rows:number': Math.log(1 + certainties.length),
    'columns:number': Math.log(hypothesis.count),
    'rows:neighbouring single words': measureOf(hypothesis, 'rows:neighbouring single words'),
  }
  return calibrationCues.map((cue) => values[cue])
}

/** The measures of one row: those of its table, and the log-probability of its own cuts. */
export function rowMeasures(measures: readonly number[], rowCertainty: number): number[] {
  return measures.map((measure, i) => (i === rowCertaintyAt ? Math.max(-6, rowCertainty) : measure))
}

/** How clear a decision was. */
export interface Clarity {
  /** Measures of the table, in the order of `calibrationCues`. */
  measures: number[]
  /** Probability (0..1) of the number of columns: no row is surer than that. */
  columns: number
  /** How far the lines are whole rows, from 0 to 1. */
  wholeness: number
}

/** Says how clear a decision was. */
export function clarityOf(table: PreparedTable, hypothesis: Hypothesis): Clarity {
  return {
    measures: calibrationMeasures(table, hypothesis),
    columns: hypothesis.probability,
    wholeness: wholenessOf(table.rows.map(({ context }) => context.line.tokens)),
  }
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0)

/** Probability that a row is right in every cell, given the log-probability of its own cuts. */
export function rowConfidence({ measures, columns, wholeness }: Clarity, rowCertainty: number): number {
  return wholeness * Math.min(columns, logistic(dot(rowMeasures(measures, rowCertainty), rowWeights)))
}

/** Expected share of rows that are right in every cell. */
export function tableConfidence({ measures, columns, wholeness }: Clarity): number {
  return wholeness * Math.min(columns, logistic(dot(measures, tableWeights)))
}
