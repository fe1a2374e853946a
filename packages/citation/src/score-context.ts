/** Stage: model. The scores of a string under the weights. */
import type { Context } from './context.ts'
import { emitEdge } from './emit-edge.ts'
import { emitKind } from './emit-kind.ts'
import { emitNode } from './emit-node.ts'
import { KINDS, LABELS } from './labels.ts'
import type { Model, Scores, SparseTable } from './model.ts'
import { prepareFeatures } from './prepare-features.ts'

const L = LABELS.length

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
    kind: new Float64Array(KINDS.length),
  }
  let base = 0
  const addNode = (hash: number) => addRow(model.node, hash, scores.node, base)
  const addEdge = (hash: number) => addRow(model.edge, hash, scores.edge, base)
  for (let i = 0; i < n; i++) {
    base = i * L
    emitNode(source, i, addNode)
    if (i === 0) continue
    base = i * 3 * L
    emitEdge(source, i, addEdge)
    scores.gapRows[i] = model.gap.offsets.get(source.gaps[i]!) ?? -1
  }
  emitKind(source, (hash) => addRow(model.kind, hash, scores.kind, 0))
  return scores
}

function addRow(
  { slots, cells, weights }: SparseTable,
  hash: number,
  target: Float64Array,
  base: number,
): void {
  const mask = slots.length - 2
  const key = hash | 0 || 1
  let slot = (2 * key) & mask
  while (slots[slot] !== key) {
    if (slots[slot] === 0) return
    slot = (slot + 2) & mask
  }
  const row = slots[slot + 1]!
  const start = row >> 8
  const end = start + (row & 255)
  for (let at = start; at < end; at++) {
    const cell = cells[at]!
    target[base + (cell >> 4)]! += weights[cell & 15]!
  }
}
