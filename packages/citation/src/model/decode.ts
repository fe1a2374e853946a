/** Stage: model. The best sequence of labels of a string, over all kinds of work, and how far ahead it is. */
import { KINDS, LABELS } from './labels.ts'
import { type Lattice, openLattice } from './lattice.ts'
import type { Labelling, Model, Scores } from './model.ts'
import { floats, integers } from './scratch.ts'

const L = LABELS.length
const K = KINDS.length
// No margin is told beyond this.
const WIDEST = 40

const tableScratch = floats()
const backScratch = integers()
const afterScratch = floats()
const scores = new Float64Array(K)

/**
 * Finds the best labels of a string.
 *
 * @param model
 *   The weights.
 * @param scores
 *   The scores of the string under them.
 * @returns
 *   The labels and the kind of work with the highest score, and the margin.
 */
export function decode(model: Model, scores: Scores): Labelling {
  const lattice = openLattice(model, scores)
  const { candidates, offsets } = lattice
  const { n } = scores
  // `[candidate][kind]`: the score of the best way up to and with this label, and the candidate before it.
  const table = tableScratch.take(offsets[n]! * K)
  const back = backScratch.take(offsets[n]! * K)
  goForward(model, scores, lattice, table, back)
  let best = Number.NEGATIVE_INFINITY
  let kind = 0
  let last = offsets[n - 1]!
  for (let k = 0; k < K; k++) {
    for (let c = offsets[n - 1]!; c < offsets[n]!; c++) {
      const total = table[c * K + k]! + model.ends[candidates[c]! * K + k]! + scores.kind[k]!
      if (total <= best) continue
      best = total
      kind = k
      last = c
    }
  }
  const labels: number[] = new Array(n)
  for (let i = n - 1, c = last; i >= 0; i--) {
    labels[i] = candidates[c]!
    c = back[c * K + kind]!
  }
  return { labels, kind, margin: marginOf(model, scores, lattice, table, labels, kind, best) }
}

// All kinds at once: a step scores the same in each, their transitions lie side by side.
function goForward(
  { transitions, starts }: Model,
  { n, node }: Scores,
  { candidates, offsets, steps }: Lattice,
  table: Float64Array,
  back: Int32Array,
): void {
  for (let c = 0; c < offsets[1]!; c++) {
    const y = candidates[c]!
    for (let k = 0; k < K; k++) table[c * K + k] = node[y]! + starts[y * K + k]!
  }
  let step = 0
  for (let i = 1; i < n; i++) {
    const first = offsets[i - 1]!
    const middle = offsets[i]!
    for (let to = middle; to < offsets[i + 1]!; to++) {
      const y = candidates[to]!
      scores.fill(Number.NEGATIVE_INFINITY)
      for (let from = first; from < middle; from++) {
        const border = steps[step++]!
        const jump = (candidates[from]! * L + y) * K
        for (let k = 0; k < K; k++) {
          const score = table[from * K + k]! + border + transitions[jump + k]!
          if (score <= scores[k]!) continue
          scores[k] = score
          back[to * K + k] = from
        }
      }
      for (let k = 0; k < K; k++) table[to * K + k] = scores[k]! + node[i * L + y]!
    }
  }
}

// The smallest loss that another label at any one token would cost the whole.
function marginOf(
  { transitions, ends }: Model,
  { n, node, kind: kinds }: Scores,
  { candidates, offsets, steps, size }: Lattice,
  table: Float64Array,
  labels: number[],
  kind: number,
  best: number,
): number {
  // By candidate: the score of the best way on from there to the end.
  const after = afterScratch.take(offsets[n]!)
  for (let c = offsets[n - 1]!; c < offsets[n]!; c++)
    after[c] = ends[candidates[c]! * K + kind]! + kinds[kind]!
  let least = WIDEST
  let step = size
  for (let i = n - 1; i >= 0; i--) {
    const middle = offsets[i]!
    const last = offsets[i + 1]!
    for (let c = middle; c < last; c++)
      if (candidates[c] !== labels[i]) least = Math.min(least, best - (table[c * K + kind]! + after[c]!))
    if (i === 0) break
    const first = offsets[i - 1]!
    after.fill(Number.NEGATIVE_INFINITY, first, middle)
    step -= (last - middle) * (middle - first)
    let at = step
    for (let to = middle; to < last; to++) {
      const y = candidates[to]!
      const rest = after[to]! + node[i * L + y]!
      for (let from = first; from < middle; from++) {
        const score = rest + steps[at++]! + transitions[(candidates[from]! * L + y) * K + kind]!
        if (score > after[from]!) after[from] = score
      }
    }
  }
  return least
}
