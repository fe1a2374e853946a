/** Stage: model. The best sequence of labels of a string, over all kinds of work, and how far ahead it is. */
import { KINDS, LABELS } from './labels.ts'
import { type Lattice, openLattice } from './lattice.ts'
import type { Labelling, Model, Scores } from './model.ts'

const L = LABELS.length

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
  let best: Forward | undefined
  for (let kind = 0; kind < KINDS.length; kind++) {
    const found = forward(model, scores, lattice, kind)
    if (!best || found.score > best.score) best = found
  }
  const labels: number[] = new Array(scores.n)
  let last = best!.last
  for (let i = scores.n - 1; i >= 0; i--) {
    labels[i] = last
    last = best!.back[i * L + last]!
  }
  return { labels, kind: best!.kind, margin: marginOf(model, scores, lattice, best!, labels) }
}

interface Forward {
  kind: number
  /** `[token][label]`: score of the best way up to and with this label. */
  table: Float64Array
  back: Uint8Array
  last: number
  score: number
}

function forward(model: Model, { n, node, kind: kinds }: Scores, lattice: Lattice, kind: number): Forward {
  const { candidates, offsets, steps } = lattice
  const { transitions, starts, ends } = model
  const back = new Uint8Array(n * L)
  const table = new Float64Array(n * L).fill(Number.NEGATIVE_INFINITY)
  for (let c = offsets[0]!; c < offsets[1]!; c++) {
    const y = candidates[c]!
    table[y] = node[y]! + starts[kind * L + y]!
  }
  let step = 0
  for (let i = 1; i < n; i++) {
    for (let to = offsets[i]!; to < offsets[i + 1]!; to++) {
      const y = candidates[to]!
      let best = Number.NEGATIVE_INFINITY
      let chosen = 0
      for (let from = offsets[i - 1]!; from < offsets[i]!; from++) {
        const x = candidates[from]!
        const score = table[(i - 1) * L + x]! + steps[step++]! + transitions[(kind * L + x) * L + y]!
        if (score > best) {
          best = score
          chosen = x
        }
      }
      back[i * L + y] = chosen
      table[i * L + y] = best + node[i * L + y]!
    }
  }
  let last = 0
  let score = Number.NEGATIVE_INFINITY
  for (let y = 0; y < L; y++) {
    const total = table[(n - 1) * L + y]! + ends[kind * L + y]! + kinds[kind]!
    if (total > score) {
      score = total
      last = y
    }
  }
  return { kind, table, back, last, score }
}

// The smallest loss that another label at any one token would cost the whole.
function marginOf(
  model: Model,
  { n, node, kind: kinds }: Scores,
  lattice: Lattice,
  best: Forward,
  labels: number[],
): number {
  const { candidates, offsets, steps } = lattice
  const { transitions, ends } = model
  const { kind, table } = best
  let after = new Float64Array(L)
  for (let y = 0; y < L; y++) after[y] = ends[kind * L + y]! + kinds[kind]!
  let least = 40
  let step = lattice.size
  for (let i = n - 1; i >= 0; i--) {
    for (let c = offsets[i]!; c < offsets[i + 1]!; c++) {
      const y = candidates[c]!
      if (y !== labels[i]) least = Math.min(least, best.score - (table[i * L + y]! + after[y]!))
    }
    if (i === 0) break
    const before = new Float64Array(L).fill(Number.NEGATIVE_INFINITY)
    step -= (offsets[i + 1]! - offsets[i]!) * (offsets[i]! - offsets[i - 1]!)
    let at = step
    for (let to = offsets[i]!; to < offsets[i + 1]!; to++) {
      const y = candidates[to]!
      const rest = after[y]! + node[i * L + y]!
      for (let from = offsets[i - 1]!; from < offsets[i]!; from++) {
        const x = candidates[from]!
        const score = rest + steps[at++]! + transitions[(kind * L + x) * L + y]!
        if (score > before[x]!) before[x] = score
      }
    }
    after = before
  }
  return least
}
