/**
 * Stage: model. Weights by feature hash, the scores of a string under them, and the best sequence of labels.
 */
import type { Context } from './context.ts'
import { emitEdge, emitKind, emitNode, prepareFeatures } from './features.ts'
import { KINDS, LABELS } from './labels.ts'

const L = LABELS.length
const K = KINDS.length

/** Weights of one class of features: `find(hash)` gives the offset of a row of `width` weights, or -1. */
export interface WeightTable {
  width: number
  find(hash: number): number
  weights: Float32Array
}

/** A trained model. */
export interface Model {
  node: WeightTable
  edge: WeightTable
  gap: WeightTable
  kind: WeightTable
  /** `[kind][previous][current]` */
  transitions: Float32Array
  /** `[kind][label]` */
  starts: Float32Array
  ends: Float32Array
}

/** The scores of one string. */
export interface Scores {
  n: number
  /** `[token][label]` */
  node: Float64Array
  /** `[token][stay | begin | end][label]`, from the second token on. */
  edge: Float64Array
  /** Offset of each gap's row of label pairs, or -1. */
  gapRows: Int32Array
  kind: Float64Array
}

/** A labelled string. */
export interface Labelling {
  labels: number[]
  kind: number
  score: number
}

/**
 * Scores a string.
 *
 * @param model
 *   The weights.
 * @param context
 *   The context of the string; at least one token.
 * @returns
 *   Scores of labels, of changes of label and of kinds.
 */
export function scoreContext(model: Model, context: Context): Scores {
  const source = prepareFeatures(context)
  const n = context.tokens.length
  const scores: Scores = {
    n,
    node: new Float64Array(n * L),
    edge: new Float64Array(n * 3 * L),
    gapRows: new Int32Array(n).fill(-1),
    kind: new Float64Array(K),
  }
  let base = 0
  const add = (table: WeightTable, target: Float64Array) => (hash: number) => {
    const row = table.find(hash)
    if (row < 0) return
    const { weights, width } = table
    for (let k = 0; k < width; k++) target[base + k]! += weights[row + k]!
  }
  const addNode = add(model.node, scores.node)
  const addEdge = add(model.edge, scores.edge)
  for (let i = 0; i < n; i++) {
    base = i * L
    emitNode(source, i, addNode)
    if (i === 0) continue
    base = i * 3 * L
    emitEdge(source, i, addEdge)
    scores.gapRows[i] = model.gap.find(source.gaps[i]!)
  }
  base = 0
  emitKind(source, add(model.kind, scores.kind))
  return scores
}

/**
 * Finds the best labels of a string.
 *
 * @param model
 *   The weights.
 * @param scores
 *   The scores of the string under them.
 * @returns
 *   The labels and the kind of work with the highest score.
 */
export function decode(model: Model, scores: Scores): Labelling {
  let best: Labelling = { labels: [], kind: 0, score: Number.NEGATIVE_INFINITY }
  for (let kind = 0; kind < K; kind++) {
    const found = decodeKind(model, scores, kind)
    if (found.score > best.score) best = found
  }
  return best
}

/** Score of going from one label to another between two tokens. */
export function stepScore(
  model: Model,
  scores: Scores,
  kind: number,
  i: number,
  from: number,
  to: number,
): number {
  const edge = i * 3 * L
  const row = scores.gapRows[i]!
  return (
    model.transitions[(kind * L + from) * L + to]! +
    (row < 0 ? 0 : model.gap.weights[row + from * L + to]!) +
    (from === to ? scores.edge[edge + to]! : scores.edge[edge + 2 * L + from]! + scores.edge[edge + L + to]!)
  )
}

function decodeKind(model: Model, scores: Scores, kind: number): Labelling {
  const { n, node } = scores
  const back = new Uint8Array(n * L)
  let row = new Float64Array(L)
  for (let y = 0; y < L; y++) row[y] = node[y]! + model.starts[kind * L + y]!
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(L)
    for (let to = 0; to < L; to++) {
      let best = Number.NEGATIVE_INFINITY
      for (let from = 0; from < L; from++) {
        const score = row[from]! + stepScore(model, scores, kind, i, from, to)
        if (score > best) {
          best = score
          back[i * L + to] = from
        }
      }
      next[to] = best + node[i * L + to]!
    }
    row = next
  }
  let last = 0
  let score = Number.NEGATIVE_INFINITY
  for (let y = 0; y < L; y++) {
    const total = row[y]! + model.ends[kind * L + y]! + scores.kind[kind]!
    if (total > score) {
      score = total
      last = y
    }
  }
  const labels: number[] = new Array(n)
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last
    last = back[i * L + last]!
  }
  return { labels, kind, score }
}
