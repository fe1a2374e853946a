/**
 * Stage: model. The labels that are worth trying at each token, and what a step between two of them scores before the
 * kind of work is known.
 */
import { LABELS } from './labels.ts'
import type { Model, Scores } from './model.ts'

const L = LABELS.length
// Labels further behind than this at their own token are not tried, the second best apart.
const REACH = 3

/** The candidates of a string; `steps` runs by token, then by label, then by the label before. */
export interface Lattice {
  candidates: Uint8Array
  /** Where the candidates of each token start; one more than there are tokens. */
  offsets: Int32Array
  steps: Float64Array
  /** How many steps there are. */
  size: number
}

let buffer = new Float64Array(1 << 13)

/**
 * Chooses candidates and scores the steps between them.
 *
 * @param model
 *   The weights.
 * @param scores
 *   The scores of the string.
 * @returns
 *   The lattice; its steps are valid until the next call.
 */
export function openLattice(model: Model, { n, node, edge, gapRows }: Scores): Lattice {
  const candidates = new Uint8Array(n * L)
  const offsets = new Int32Array(n + 1)
  let count = 0
  let size = 0
  for (let i = 0; i < n; i++) {
    offsets[i] = count
    let top = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) {
      const score = node[i * L + y]!
      if (score > top) {
        second = top
        top = score
      } else if (score > second) second = score
    }
    const least = Math.min(second, top - REACH)
    for (let y = 0; y < L; y++) if (node[i * L + y]! >= least) candidates[count++] = y
    if (i > 0) size += (count - offsets[i]!) * (offsets[i]! - offsets[i - 1]!)
  }
  offsets[n] = count
  if (buffer.length < size) buffer = new Float64Array(size * 2)
  const steps = buffer
  const gaps = model.gap.weights
  let step = 0
  for (let i = 1; i < n; i++) {
    const at = i * 3 * L
    const row = gapRows[i]!
    for (let to = offsets[i]!; to < offsets[i + 1]!; to++) {
      const y = candidates[to]!
      for (let from = offsets[i - 1]!; from < offsets[i]!; from++) {
        const x = candidates[from]!
        const border = x === y ? edge[at + y]! : edge[at + 2 * L + x]! + edge[at + L + y]!
        steps[step++] = row < 0 ? border : border + gaps[row + x * L + y]!
      }
    }
  }
  return { candidates, offsets, steps, size }
}
