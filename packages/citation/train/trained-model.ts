/** Stage: training. A model in training, and how it scores a string. */
import { KINDS, LABELS } from '../src/model/labels.ts'
import type { CompiledExample, Tables } from './compile-example.ts'
import { DenseWeights, FeatureTable } from './feature-table.ts'
import type { PathScores } from './sum-paths.ts'

const L = LABELS.length
const K = KINDS.length

/** A model in training. */
export interface TrainedModel extends Tables {
  transitions: DenseWeights
  starts: DenseWeights
  ends: DenseWeights
}

/** A model that has seen nothing. */
export function emptyModel(): TrainedModel {
  return {
    node: new FeatureTable(L),
    edge: new FeatureTable(3 * L),
    gap: new FeatureTable(L * L),
    kind: new FeatureTable(K),
    transitions: new DenseWeights(K * L * L),
    starts: new DenseWeights(K * L),
    ends: new DenseWeights(K * L),
  }
}

/**
 * Scores every step of the paths through a string.
 *
 * @param model
 *   The model.
 * @param x
 *   The string.
 * @returns
 *   Scores by token, by pair of labels and by kind.
 */
export function scorePaths(model: TrainedModel, x: CompiledExample): PathScores {
  const { n } = x
  const node = new Float64Array(n * L)
  const steps = new Float64Array(n * L * L)
  const kinds = new Float64Array(K)
  for (let i = 0; i < n; i++) {
    for (const row of x.node[i]!) for (let y = 0; y < L; y++) node[i * L + y]! += model.node.weights[row + y]!
    const edge = new Float64Array(3 * L)
    for (const row of x.edge[i]!) for (let y = 0; y < 3 * L; y++) edge[y]! += model.edge.weights[row + y]!
    const row = x.gap[i]!
    for (let a = 0; i > 0 && a < L; a++) {
      for (let b = 0; b < L; b++) {
        const border = a === b ? edge[b]! : edge[2 * L + a]! + edge[L + b]!
        steps[(i * L + a) * L + b] = border + (row < 0 ? 0 : model.gap.weights[row + a * L + b]!)
      }
    }
  }
  for (const row of x.kinds) for (let y = 0; y < K; y++) kinds[y]! += model.kind.weights[row + y]!
  const [transitions, starts, ends] = [model.transitions.weights, model.starts.weights, model.ends.weights]
  return { n, node, steps, kinds, transitions, starts, ends }
}

/**
 * Scores the path that is true.
 *
 * @param scores
 *   Scores of all paths.
 * @param example
 *   The string with its labels.
 * @returns
 *   The sum along the path.
 */
export function scoreGold(
  { n, node, steps, kinds, transitions, starts, ends }: PathScores,
  { kind, labels }: CompiledExample,
): number {
  let gold = kinds[kind]! + starts[kind * L + labels[0]!]! + ends[kind * L + labels[n - 1]!]!
  for (let i = 0; i < n; i++) {
    gold += node[i * L + labels[i]!]!
    if (i === 0) continue
    const pair = labels[i - 1]! * L + labels[i]!
    gold += transitions[kind * L * L + pair]! + steps[i * L * L + pair]!
  }
  return gold
}
