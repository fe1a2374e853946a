// Fits the weights of lines to examples: few of them to the optimum, many of them step by step.

import type { LineWeights } from '@compendium/flat-table/training'
import { addGradient, type LineExample } from './line-examples.ts'
import { maximise } from './maximise.ts'
import { seededRandom, shuffled } from './random.ts'

const rate = 0.12

/** Which weights training may move: false keeps what the table says. */
export interface Movable {
  cut: boolean[]
  cell: boolean[]
}

/** Learns from many examples, a group at a time, and takes the mean of the later half of the way. */
export function descend(
  examples: readonly LineExample[][],
  start: LineWeights,
  anchor: LineWeights,
  movable: Movable,
  penalty: number,
  seed: number,
  epochs: number,
): LineWeights {
  const random = seededRandom(seed)
  const weights = { cut: start.cut.slice(), cell: start.cell.slice() }
  const mean = { cut: new Float64Array(weights.cut.length), cell: new Float64Array(weights.cell.length) }
  const seen = {
    cut: new Float64Array(weights.cut.length).fill(1),
    cell: new Float64Array(weights.cell.length).fill(1),
  }
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const group of shuffled(examples, random)) {
      const gradient = {
        cut: new Float64Array(weights.cut.length),
        cell: new Float64Array(weights.cell.length),
      }
      for (const example of group) addGradient(example, weights, gradient)
      const share = 1 / Math.sqrt(Math.max(1, group.length))
      for (const part of ['cut', 'cell'] as const)
        for (let f = 0; f < weights[part].length; f++) {
          if (!movable[part][f]) continue
          const pull = (penalty * (weights[part][f]! - anchor[part][f]!)) / examples.length
          const slope = gradient[part][f]! * share - pull
          seen[part][f]! += slope * slope
          weights[part][f]! += (rate * slope) / Math.sqrt(seen[part][f]!)
        }
      if (epoch * 2 < epochs) continue
      averaged++
      for (const part of ['cut', 'cell'] as const)
        for (let f = 0; f < weights[part].length; f++) mean[part][f]! += weights[part][f]!
    }
  }
  return { cut: mean.cut.map((x) => x / averaged), cell: mean.cell.map((x) => x / averaged) }
}

/** Learns from few examples at once, to the optimum. */
export function climb(
  examples: readonly LineExample[],
  start: LineWeights,
  movable: Movable,
  penalty: number,
): LineWeights {
  const cuts = start.cut.length
  const parts = (vector: Float64Array): LineWeights => ({
    cut: vector.subarray(0, cuts),
    cell: vector.subarray(cuts),
  })
  const anchor = Float64Array.from([...start.cut, ...start.cell])
  const free = [...movable.cut, ...movable.cell]
  const found = maximise(
    anchor,
    (weights, gradient) => {
      for (const example of examples) addGradient(example, parts(weights), parts(gradient))
      for (let f = 0; f < gradient.length; f++)
        gradient[f] = free[f] ? gradient[f]! - penalty * (weights[f]! - anchor[f]!) : 0
    },
    80,
  )
  return { cut: found.slice(0, cuts), cell: found.slice(cuts) }
}
