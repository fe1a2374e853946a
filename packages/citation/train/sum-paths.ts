/**
 * Stage: training. Forward and backward sums over all labellings of a string and all kinds of work: how likely each
 * label, each pair of labels and each kind is under the weights.
 */
import { KINDS, LABELS } from '../src/model/labels.ts'

const L = LABELS.length
const K = KINDS.length

/** Scores of a string; `steps` is `[token][from][to]` without what depends on the kind. */
export interface PathScores {
  n: number
  node: Float64Array
  steps: Float64Array
  kinds: Float64Array
  transitions: Float32Array
  starts: Float32Array
  ends: Float32Array
}

/** Probabilities under the model. */
export interface PathSums {
  /** Logarithm of the sum over everything. */
  total: number
  node: Float64Array
  steps: Float64Array
  kinds: Float64Array
  transitions: Float64Array
  starts: Float64Array
  ends: Float64Array
}

/**
 * Sums over all labellings.
 *
 * @param scores
 *   The scores of the string.
 * @returns
 *   The probabilities; arrays are shaped like the scores.
 */
export function sumPaths(scores: PathScores): PathSums {
  const { n } = scores
  const nodes = exponentials(scores)
  const steps = scores.steps.map(Math.exp)
  const chains = KINDS.map((_, kind) => sumChain(scores, nodes.values, steps, kind))
  const totals = chains.map((chain, kind) => chain.log + nodes.log + scores.kinds[kind]!)
  const top = Math.max(...totals)
  const total = top + Math.log(totals.reduce((sum, value) => sum + Math.exp(value - top), 0))
  const sums: PathSums = {
    total,
    node: new Float64Array(n * L),
    steps: new Float64Array(n * L * L),
    kinds: new Float64Array(K),
    transitions: new Float64Array(K * L * L),
    starts: new Float64Array(K * L),
    ends: new Float64Array(K * L),
  }
  for (const [kind, { forward, backward, scale, jumps }] of chains.entries()) {
    const share = Math.exp(totals[kind]! - total)
    sums.kinds[kind] = share
    if (share < 1e-6) continue
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < L; y++) {
        const p = share * forward[i * L + y]! * backward[i * L + y]!
        sums.node[i * L + y]! += p
        if (i === 0) sums.starts[kind * L + y]! += p
        if (i === n - 1) sums.ends[kind * L + y]! += p
      }
    }
    for (let i = 1; i < n; i++) {
      for (let a = 0; a < L; a++) {
        const left = (share * forward[(i - 1) * L + a]!) / scale[i]!
        if (left < 1e-9) continue
        for (let b = 0; b < L; b++) {
          const at = (i * L + a) * L + b
          const p = left * steps[at]! * jumps[a * L + b]! * nodes.values[i * L + b]! * backward[i * L + b]!
          sums.transitions[(kind * L + a) * L + b]! += p
          sums.steps[at]! += p
        }
      }
    }
  }
  return sums
}

// Taken relative to the best label of each token, so that nothing overflows.
function exponentials({ n, node }: PathScores): { values: Float64Array; log: number } {
  const values = new Float64Array(n * L)
  let log = 0
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) top = Math.max(top, node[i * L + y]!)
    for (let y = 0; y < L; y++) values[i * L + y] = Math.exp(node[i * L + y]! - top)
    log += top
  }
  return { values, log }
}

interface Chain {
  log: number
  forward: Float64Array
  backward: Float64Array
  scale: Float64Array
  jumps: Float64Array
}

function sumChain(
  { n, transitions, starts, ends }: PathScores,
  nodes: Float64Array,
  steps: Float64Array,
  kind: number,
): Chain {
  const jumps = new Float64Array(L * L)
  for (let q = 0; q < L * L; q++) jumps[q] = Math.exp(transitions[kind * L * L + q]!)
  const forward = new Float64Array(n * L)
  const backward = new Float64Array(n * L)
  const scale = new Float64Array(n)
  let log = 0
  for (let y = 0; y < L; y++) forward[y] = nodes[y]! * Math.exp(starts[kind * L + y]!)
  for (let i = 0; i < n; i++) {
    for (let b = 0; i > 0 && b < L; b++) {
      let sum = 0
      for (let a = 0; a < L; a++)
        sum += forward[(i - 1) * L + a]! * steps[(i * L + a) * L + b]! * jumps[a * L + b]!
      forward[i * L + b] = sum * nodes[i * L + b]!
    }
    let sum = 0
    for (let y = 0; y < L; y++) sum += forward[i * L + y]!
    scale[i] = sum
    for (let y = 0; y < L; y++) forward[i * L + y]! /= sum
    log += Math.log(sum)
  }
  let final = 0
  for (let y = 0; y < L; y++) {
    backward[(n - 1) * L + y] = Math.exp(ends[kind * L + y]!)
    final += forward[(n - 1) * L + y]! * backward[(n - 1) * L + y]!
  }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y]! /= final
  for (let i = n - 1; i > 0; i--) {
    for (let a = 0; a < L; a++) {
      let sum = 0
      for (let b = 0; b < L; b++) {
        sum += steps[(i * L + a) * L + b]! * jumps[a * L + b]! * nodes[i * L + b]! * backward[i * L + b]!
      }
      backward[(i - 1) * L + a] = sum / scale[i]!
    }
  }
  return { log: log + Math.log(final), forward, backward, scale, jumps }
}
