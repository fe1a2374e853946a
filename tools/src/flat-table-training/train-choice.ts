// Learns linear choices by penalised maximum likelihood: the number of columns, and the calibration.

import {
  type ModelWeights,
  plausibleCounts,
  prepare,
  readingCues,
  suppose,
} from '@compendium/flat-table/training'
import type { TrainingTable } from './load-tables.ts'
import { maximise } from './maximise.ts'

/** The readings of one table, one of which is right. */
export interface Choice {
  measures: number[][]
  gold: number
}

/** Reads each table with every plausible number of columns; tables whose number is not among them are left out. */
export function makeChoices(tables: readonly TrainingTable[], weights: ModelWeights): Choice[] {
  return tables.flatMap((table) => {
    const prepared = prepare(table.header, table.rows, table.context, weights)
    const counts = plausibleCounts(prepared)
    const gold = counts.indexOf(table.count)
    if (gold < 0) return []
    return [{ measures: counts.map((count) => suppose(prepared, count).measures), gold }]
  })
}

/** Learns the weights of the measures of a reading (Adam over all choices, pulled towards `anchor`). */
export function trainChoice(choices: readonly Choice[], anchor: Float64Array, penalty: number): Float64Array {
  const size = readingCues.length
  const scale = new Float64Array(size).fill(1e-3)
  let total = 0
  for (const { measures } of choices)
    for (const m of measures) {
      total++
      for (let f = 0; f < size; f++) scale[f]! += m[f]! * m[f]!
    }
  for (let f = 0; f < size; f++) scale[f] = Math.sqrt(scale[f]! / total)
  return maximise(
    anchor,
    (weights, gradient) => {
      for (const { measures, gold } of choices) {
        const scores = measures.map((m) => m.reduce((sum, x, f) => sum + x * weights[f]!, 0))
        const top = Math.max(...scores)
        const mass = scores.reduce((sum, s) => sum + Math.exp(s - top), 0)
        measures.forEach((m, i) => {
          const error = (i === gold ? 1 : 0) - Math.exp(scores[i]! - top) / mass
          for (let f = 0; f < size; f++) gradient[f]! += error * m[f]!
        })
      }
      for (let f = 0; f < size; f++)
        gradient[f]! -= penalty * scale[f]! * scale[f]! * (weights[f]! - anchor[f]!)
    },
    1000,
  )
}

/** One calibration example: measures, and the share (0..1) that came out right. */
export interface Outcome {
  measures: number[]
  right: number
  weight: number
}

/** Logistic regression with a small pull towards zero. */
export function trainLogistic(outcomes: readonly Outcome[], size: number, penalty: number): Float64Array {
  return maximise(
    new Float64Array(size),
    (weights, gradient) => {
      for (const { measures, right, weight } of outcomes) {
        const score = measures.reduce((sum, x, f) => sum + x * weights[f]!, 0)
        const error = weight * (right - 1 / (1 + Math.exp(-score)))
        for (let f = 0; f < size; f++) gradient[f]! += error * measures[f]!
      }
      for (let f = 1; f < size; f++) gradient[f]! -= penalty * weights[f]!
    },
    1000,
  )
}
