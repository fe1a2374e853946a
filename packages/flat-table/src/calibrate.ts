// Stage: confidence. Turns the margins of a decision into probabilities that were calibrated on real tables.

import { readingCues } from './cues.ts'
import type { Hypothesis } from './decide.ts'
import { weights } from './weights.ts'

/** Names of the measures that confidence is computed from. */
export const calibrationCues = [
  'constant',
  'columns:log odds',
  'row:certainty',
  'rows:certainty',
  'rows:least certain',
  'header:certainty',
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

/**
 * Measures how clear a decision was.
 *
 * @param hypothesis the reading that won
 * @param rowCertainty log-probability of one row's cuts; 0 for the table as a whole
 * @returns one number a cue, in the order of `calibrationCues`
 */
export function calibrationMeasures(hypothesis: Hypothesis, rowCertainty: number): number[] {
  const odds = hypothesis.probability / Math.max(1e-6, 1 - hypothesis.probability)
  const certainties = hypothesis.cut.rows.map(({ logProbability }) => Math.max(-6, logProbability))
  const values: Record<(typeof calibrationCues)[number], number> = {
    constant: 1,
    'columns:log odds': Math.min(6, Math.log(Math.max(1e-4, odds))),
    'row:certainty': Math.max(-6, rowCertainty),
    'rows:certainty': measureOf(hypothesis, 'rows:certainty'),
    'rows:least certain': Math.min(0, ...certainties),
    'header:certainty': measureOf(hypothesis, 'header:certainty'),
    'rows:weakest border': measureOf(hypothesis, 'rows:weakest border'),
    'rows:agreement': measureOf(hypothesis, 'rows:agreement per cell'),
    'rows:number': Math.log(1 + certainties.length),
    'columns:number': Math.log(hypothesis.count),
    'rows:neighbouring single words': measureOf(hypothesis, 'rows:neighbouring single words'),
  }
  return calibrationCues.map((cue) => values[cue])
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0)

/** Probability that a row is right in every cell. */
export function rowConfidence(hypothesis: Hypothesis, rowCertainty: number): number {
  return logistic(dot(calibrationMeasures(hypothesis, rowCertainty), rowWeights))
}

/** Expected share of rows that are right in every cell. */
export function tableConfidence(hypothesis: Hypothesis): number {
  return logistic(dot(calibrationMeasures(hypothesis, 0), tableWeights))
}
