/** Stage: model. The scores of a string under the weights. */
import type { Context } from '../features/context.ts'
import { EDGE_GROUPS, emitBorder } from '../features/edge-groups.ts'
import { emitKind } from '../features/emit-kind.ts'
import { emitWords, NODE_GROUPS } from '../features/node-groups.ts'
import { type FeatureSource, prepareFeatures } from '../features/prepare-features.ts'
import { emitInSegment, emitSegment } from '../features/segment-features.ts'
import { KINDS, LABELS } from './labels.ts'
import type { Model, Scores } from './model.ts'
import { floats, integers } from './scratch.ts'
import { WeightSums } from './weight-sums.ts'

const L = LABELS.length

interface ModelSums {
  node: WeightSums
  edge: WeightSums
  kind: WeightSums
}

const SUMS = new WeakMap<Model, ModelSums>()
const nodeScratch = floats()
const edgeScratch = floats()
const nodeStarts = integers()
const edgeStarts = integers()
const gapScratch = integers()
const segmentScores = new Float64Array(L)
const kindScores = new Float64Array(KINDS.length)

/**
 * Scores a string.
 *
 * @param model
 *   The weights.
 * @param context
 *   The context of the string; at least one token.
 * @returns
 *   Scores of labels, of changes of label and of kinds; valid until the next call.
 */
export function scoreContext(model: Model, context: Context): Scores {
  const source = prepareFeatures(context)
  const { n } = source
  const { node, edge, kind } = sumsOf(model)
  emitKind(source, kind.emit)
  kind.flush(kindScores.fill(0), 0)
  const scores: Scores = {
    n,
    node: scoreNodes(node, source),
    edge: edgeScratch.take(n * 3 * L).fill(0, 0, n * 3 * L),
    edgeRows: edge.rows,
    edgeStarts: edgeStarts.take(n * EDGE_GROUPS.length),
    edgeDepth: EDGE_GROUPS.length,
    gapRows: gapScratch.take(n),
    kind: kindScores,
  }
  edge.findRows(source, 1, scores.edgeStarts)
  scores.edgeRows = edge.rows
  for (let i = 1; i < n; i++) {
    emitBorder(source, i, edge.emit)
    edge.flush(scores.edge, i * 3 * L)
    scores.gapRows[i] = model.gap.offsets.get(source.gaps[i]!) ?? -1
  }
  return scores
}

function sumsOf(model: Model): ModelSums {
  const found = SUMS.get(model)
  if (found) return found
  const sums = {
    node: new WeightSums(model.node, NODE_GROUPS, L),
    edge: new WeightSums(model.edge, EDGE_GROUPS, 3 * L),
    kind: new WeightSums(model.kind, [], KINDS.length),
  }
  SUMS.set(model, sums)
  return sums
}

function scoreNodes(sums: WeightSums, source: FeatureSource): Float64Array {
  const { n, segments, shapes } = source
  const depth = NODE_GROUPS.length
  const starts = nodeStarts.take(n * depth)
  sums.findRows(source, 0, starts)
  const { rows } = sums
  const node = nodeScratch.take(n * L)
  for (let i = 0; i < n; i++) {
    const base = i * L
    const segment = segments[i]!
    // A segment says most of what it says to all of its tokens.
    if (i === 0 || segment !== segments[i - 1]) {
      emitSegment(segment, sums.emit)
      sums.flush(segmentScores.fill(0), 0)
    }
    for (let y = 0; y < L; y++) node[base + y] = segmentScores[y]!
    for (let g = i * depth; g < (i + 1) * depth; g++) {
      const start = starts[g]!
      for (let y = 0; y < L; y++) node[base + y]! += rows[start + y]!
    }
    emitInSegment(segment, shapes[i]!, sums.emit)
    emitWords(source, i, sums.emit)
    sums.flush(node, base)
  }
  return node
}
