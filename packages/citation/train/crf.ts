/** Stage: training. A conditional random field over the features of src/, fitted by AdaGrad, one string at a time. */
import { KINDS, LABELS } from '../src/model/labels.ts'
import { type CompiledExample, compileExample, countFeatures, type Example } from './compile-example.ts'
import type { DenseWeights } from './feature-table.ts'
import { sumPaths } from './sum-paths.ts'
import { emptyModel, scoreGold, scorePaths, type TrainedModel } from './trained-model.ts'

const L = LABELS.length
const K = KINDS.length

/** How to train. */
export interface TrainOptions {
  epochs: number
  /** Length of the first steps; it falls to a tenth. */
  rate: number
  /** Pull towards zero. */
  l2: number
  /** In how many strings a feature must be seen. */
  cutoff: number
  /** Is told the loss of every epoch. */
  log?: (text: string) => void
}

/**
 * Trains a model.
 *
 * @param examples
 *   The labelled strings.
 * @param options
 *   How to train.
 * @returns
 *   The model; the same examples give the same model.
 */
export function train(examples: Example[], options: TrainOptions): TrainedModel {
  const model = emptyModel()
  for (const { context } of examples) countFeatures(context, model)
  model.node.build(options.cutoff)
  model.edge.build(options.cutoff)
  model.gap.build(Math.max(8, options.cutoff))
  model.kind.build(options.cutoff)
  const compiled = examples.map((example) => compileExample(example, model))
  const order = compiled.map((_, k) => k)
  let seed = 7
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0
      const other = Math.floor(((seed >>> 0) / 4294967296) * (k + 1))
      ;[order[k], order[other]] = [order[other]!, order[k]!]
    }
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    let loss = 0
    for (const k of order) loss += step(model, compiled[k]!, rate, options.l2)
    options.log?.(`epoch ${epoch + 1} loss ${(loss / compiled.length).toFixed(4)}`)
  }
  return model
}

function step(model: TrainedModel, x: CompiledExample, rate: number, l2: number): number {
  const { n } = x
  const scores = scorePaths(model, x)
  const sums = sumPaths(scores)
  const gold = scoreGold(scores, x)
  const update = ({ weights, squares }: DenseWeights, at: number, gradient: number) => {
    const g = gradient * x.weight - l2 * weights[at]!
    if (g === 0) return
    squares[at]! += g * g
    weights[at]! += (rate * g) / (Math.sqrt(squares[at]!) + 1e-3)
  }
  // The gradient is what is true less what the model expects.
  const { node, steps, kinds, transitions, starts, ends } = sums
  for (const p of [node, steps, kinds, transitions, starts, ends])
    for (let q = 0; q < p.length; q++) p[q] = -p[q]!
  kinds[x.kind]! += 1
  starts[x.kind * L + x.labels[0]!]! += 1
  ends[x.kind * L + x.labels[n - 1]!]! += 1
  for (let i = 0; i < n; i++) {
    node[i * L + x.labels[i]!]! += 1
    if (i === 0) continue
    const pair = x.labels[i - 1]! * L + x.labels[i]!
    transitions[x.kind * L * L + pair]! += 1
    steps[i * L * L + pair]! += 1
  }
  for (let i = 0; i < n; i++) {
    const edge = edgeGradient(steps, i)
    for (const row of x.node[i]!) for (let y = 0; y < L; y++) update(model.node, row + y, node[i * L + y]!)
    for (const row of x.edge[i]!) for (let y = 0; y < 3 * L; y++) update(model.edge, row + y, edge[y]!)
    const row = x.gap[i]!
    if (row >= 0) for (let q = 0; q < L * L; q++) update(model.gap, row + q, steps[i * L * L + q]!)
  }
  for (const row of x.kinds) for (let y = 0; y < K; y++) update(model.kind, row + y, kinds[y]!)
  for (let q = 0; q < transitions.length; q++)
    if (transitions[q] !== 0) update(model.transitions, q, transitions[q]!)
  for (let q = 0; q < starts.length; q++) {
    update(model.starts, q, starts[q]!)
    update(model.ends, q, ends[q]!)
  }
  return sums.total - gold
}

// Staying in a label, beginning one and ending one share the gradient of their pairs.
function edgeGradient(steps: Float64Array, i: number): Float64Array {
  const edge = new Float64Array(3 * L)
  for (let a = 0; i > 0 && a < L; a++) {
    for (let b = 0; b < L; b++) {
      const g = steps[(i * L + a) * L + b]!
      if (a === b) edge[b]! += g
      else {
        edge[2 * L + a]! += g
        edge[L + b]! += g
      }
    }
  }
  return edge
}
