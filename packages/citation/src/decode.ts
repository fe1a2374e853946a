/** Stage: model. The best sequence of labels of a string, over all kinds of work, and how far ahead it is. */
import { KINDS, LABELS } from './labels.ts'
import type { Labelling, Model, Scores } from './model.ts'

const L = LABELS.length
const K = KINDS.length

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
  const steps = stepScores(model, scores)
  let best: Forward | undefined
  for (let kind = 0; kind < K; kind++) {
    const found = forward(model, scores, steps, kind)
    if (!best || found.score > best.score) best = found
  }
  const { n } = scores
  const labels: number[] = new Array(n)
  let last = best!.last
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last
    last = best!.back[i * L + last]!
  }
  return { labels, kind: best!.kind, margin: margin(model, scores, steps, best!, labels) }
}

interface Forward {
  kind: number
  /** `[token][label]`: score of the best way up to and with this label. */
  table: Float64Array
  back: Uint8Array
  last: number
  score: number
}

// What every kind shares of going from label to label: the words and marks at the border.
function stepScores(model: Model, { n, edge, gapRows }: Scores): Float64Array {
  const steps = new Float64Array(n * L * L)
  const gaps = model.gap.weights
  for (let i = 1; i < n; i++) {
    const at = i * 3 * L
    const row = gapRows[i]!
    for (let from = 0; from < L; from++) {
      const out = edge[at + 2 * L + from]!
      const base = (i * L + from) * L
      for (let to = 0; to < L; to++) {
        const border = from === to ? edge[at + to]! : out + edge[at + L + to]!
        steps[base + to] = row < 0 ? border : border + gaps[row + from * L + to]!
      }
    }
  }
  return steps
}

function forward(model: Model, { n, node, kind: kinds }: Scores, steps: Float64Array, kind: number): Forward {
  const back = new Uint8Array(n * L)
  const table = new Float64Array(n * L)
  const { transitions, starts, ends } = model
  for (let y = 0; y < L; y++) table[y] = node[y]! + starts[kind * L + y]!
  for (let i = 1; i < n; i++) {
    for (let to = 0; to < L; to++) {
      let best = Number.NEGATIVE_INFINITY
      let chosen = 0
      for (let from = 0; from < L; from++) {
        const score =
          table[(i - 1) * L + from]! +
          steps[(i * L + from) * L + to]! +
          transitions[(kind * L + from) * L + to]!
        if (score > best) {
          best = score
          chosen = from
        }
      }
      back[i * L + to] = chosen
      table[i * L + to] = best + node[i * L + to]!
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

// The smallest loss that any other label at any one token would cost the whole.
function margin(
  model: Model,
  { n, node, kind: kinds }: Scores,
  steps: Float64Array,
  best: Forward,
  labels: number[],
): number {
  const { transitions, ends } = model
  const { kind, table } = best
  let row = new Float64Array(L)
  for (let y = 0; y < L; y++) row[y] = ends[kind * L + y]! + kinds[kind]!
  let least = Number.POSITIVE_INFINITY
  for (let i = n - 1; i >= 0; i--) {
    for (let y = 0; y < L; y++) {
      if (y !== labels[i]) least = Math.min(least, best.score - (table[i * L + y]! + row[y]!))
    }
    if (i === 0) break
    const before = new Float64Array(L)
    for (let from = 0; from < L; from++) {
      let top = Number.NEGATIVE_INFINITY
      for (let to = 0; to < L; to++) {
        const score =
          row[to]! +
          node[i * L + to]! +
          steps[(i * L + from) * L + to]! +
          transitions[(kind * L + from) * L + to]!
        if (score > top) top = score
      }
      before[from] = top
    }
    row = before
  }
  return least
}
