/** Stage: model. The scores of a string under the weights. */
import type { Context } from './context.ts'
import { emitEdge } from './emit-edge.ts'
import { emitKind } from './emit-kind.ts'
import { emitNode } from './emit-node.ts'
import { KINDS, LABELS } from './labels.ts'
import type { Model, Scores, WeightTable } from './model.ts'
import { prepareFeatures } from './prepare-features.ts'

const L = LABELS.length
const K = KINDS.length

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
