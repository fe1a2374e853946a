/**
 * Stage: model. The labels that are worth trying at each token, and what a step between two of them scores before the
 * kind of work is known.
 */
import { LABELS } from './labels.ts'
import type { Model, Scores } from './model.ts'
import { floats, integers } from './scratch.ts'

const L = LABELS.length
// Labels further behind than this at their own token are not tried, the second best apart.
const REACH = 3

/** The candidates of a string; `steps` runs by token, then by label, then by the label before. */
export interface Lattice {
  candidates: Int32Array
  /** Where the candidates of each token start; one more than there are tokens. */
  offsets: Int32Array
  steps: Float64Array
  /** How many steps there are. */
  size: number
}

const candidateScratch = integers()
const offsetScratch = integers()
const stepScratch = floats()
const stays = new Float64Array(L)
const begins = new Float64Array(L)
const ends = new Float64Array(L)

/**
 * Chooses candidates and scores the steps between them.
 *
 * @param model
 *   The weights.
 * @param scores
 *   The scores of the string.
 * @returns
 *   The lattice; valid until the next call.
 */
export function openLattice(model: Model, scores: Scores): Lattice {
  const { n, gapRows } = scores
  const candidates = candidateScratch.take(n * L)
  const offsets = offsetScratch.take(n + 1)
  const size = chooseCandidates(scores, candidates, offsets)
  const steps = stepScratch.take(size)
  const gaps = model.gap.weights
  let step = 0
  for (let i = 1; i < n; i++) {
    const first = offsets[i - 1]!
    const middle = offsets[i]!
    const last = offsets[i + 1]!
    sumEdges(scores, i, candidates, first, middle, last)
    const row = gapRows[i]!
    for (let to = middle; to < last; to++) {
      const y = candidates[to]!
      const begin = begins[y]!
      for (let from = first; from < middle; from++) {
        const x = candidates[from]!
        steps[step + from - first] = x === y ? stays[y]! : ends[x]! + begin
      }
      if (row >= 0)
        for (let from = first; from < middle; from++)
          steps[step + from - first]! += gaps[row + y * L + candidates[from]!]!
      step += middle - first
    }
  }
  return { candidates, offsets, steps, size }
}

function chooseCandidates({ n, node }: Scores, candidates: Int32Array, offsets: Int32Array): number {
  let count = 0
  let size = 0
  for (let i = 0; i < n; i++) {
    const base = i * L
    offsets[i] = count
    let top = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (let y = 0; y < L; y++) {
      const score = node[base + y]!
      if (score > top) {
        second = top
        top = score
      } else if (score > second) second = score
    }
    const least = Math.min(second, top - REACH)
    for (let y = 0; y < L; y++) if (node[base + y]! >= least) candidates[count++] = y
    if (i > 0) size += (count - offsets[i]!) * (offsets[i]! - offsets[i - 1]!)
  }
  offsets[n] = count
  return size
}

// Only what the candidates need: staying in a label, beginning one, ending one.
function sumEdges(
  { edge, edgeRows, edgeStarts, edgeDepth }: Scores,
  i: number,
  candidates: Int32Array,
  first: number,
  middle: number,
  last: number,
): void {
  const at = i * 3 * L
  for (let c = first; c < middle; c++) {
    const x = candidates[c]!
    ends[x] = edge[at + 2 * L + x]!
  }
  for (let c = middle; c < last; c++) {
    const y = candidates[c]!
    stays[y] = edge[at + y]!
    begins[y] = edge[at + L + y]!
  }
  for (let g = i * edgeDepth; g < (i + 1) * edgeDepth; g++) {
    const start = edgeStarts[g]!
    for (let c = first; c < middle; c++) {
      const x = candidates[c]!
      ends[x]! += edgeRows[start + 2 * L + x]!
    }
    for (let c = middle; c < last; c++) {
      const y = candidates[c]!
      stays[y]! += edgeRows[start + y]!
      begins[y]! += edgeRows[start + L + y]!
    }
  }
}
