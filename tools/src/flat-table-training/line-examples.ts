// One line as a training example: every cell of its lattice with its measures, and the gradient of its likelihood.

import { type CuedLattice, cellCues, logAdd, measureCell } from '@compendium/flat-table/training'

/** Every cell of a lattice, measured once. */
export interface LineExample {
  count: number
  size: number
  /** Cues of the gap at each position. */
  cues: number[][]
  from: Int32Array
  to: Int32Array
  column: Int32Array
  /** Measures of the cells, `cellCues.length` each. */
  measures: Float64Array
  gold: Uint8Array
}

/** Measures every cell of a line that is to be cut into `count` cells, empty ones left out. */
export function makeExample(lattice: CuedLattice, bounds: readonly number[]): LineExample {
  const count = bounds.length - 1
  const size = lattice.positions.length
  const last = size - 1
  const cells: [number, number, number][] = []
  for (let c = 0; c < count; c++) {
    const firstStart = c === 0 ? 0 : c
    const lastStart = c === 0 ? 0 : last - (count - c)
    for (let a = firstStart; a <= lastStart; a++)
      for (let b = c === count - 1 ? last : a + 1; b <= last - (count - 1 - c); b++) cells.push([a, b, c])
  }
  const width = cellCues.length
  const measures = new Float64Array(cells.length * width)
  const gold = new Uint8Array(cells.length)
  cells.forEach(([a, b, c], i) => {
    const from = lattice.positions[a]!
    const to = lattice.positions[b]!
    measureCell(lattice.context, from, to, c, count, measures.subarray(i * width, (i + 1) * width))
    if (bounds[c] === from && bounds[c + 1] === to) gold[i] = 1
  })
  return {
    count,
    size,
    cues: Array.from(lattice.positions, (p) => lattice.cues[p] ?? []),
    from: Int32Array.from(cells, ([a]) => a),
    to: Int32Array.from(cells, ([, b]) => b),
    column: Int32Array.from(cells, ([, , c]) => c),
    measures,
    gold,
  }
}

/** Whether the lattice holds all true cells: those of very long lines may lie outside. */
export const isComplete = (example: LineExample): boolean =>
  example.gold.reduce((sum, flag) => sum + flag, 0) === example.count

/** Adds the gradient of the log-likelihood of one line to `cut` and `cell`; returns the log-likelihood. */
export function addGradient(
  example: LineExample,
  weights: { cut: Float64Array; cell: Float64Array },
  gradient: { cut: Float64Array; cell: Float64Array },
): number {
  const { count, size, from, to, column, measures, gold } = example
  const width = weights.cell.length
  const n = from.length
  const cuts = example.cues.map((cues) => cues.reduce((sum, cue) => sum + weights.cut[cue]!, 0))
  const scores = new Float64Array(n)
  let truth = 0
  for (let i = 0; i < n; i++) {
    let sum = column[i]! > 0 ? cuts[from[i]!]! : 0
    for (let f = 0; f < width; f++) sum += weights.cell[f]! * measures[i * width + f]!
    scores[i] = sum
    if (gold[i]) truth += sum
  }
  const forward = new Float64Array((count + 1) * size).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array((count + 1) * size).fill(Number.NEGATIVE_INFINITY)
  forward[0] = 0
  backward[count * size + size - 1] = 0
  for (let i = 0; i < n; i++) {
    const at = (column[i]! + 1) * size + to[i]!
    forward[at] = logAdd(forward[at]!, forward[column[i]! * size + from[i]!]! + scores[i]!)
  }
  for (let i = n - 1; i >= 0; i--) {
    const at = column[i]! * size + from[i]!
    backward[at] = logAdd(backward[at]!, backward[(column[i]! + 1) * size + to[i]!]! + scores[i]!)
  }
  const total = forward[count * size + size - 1]!
  for (let i = 0; i < n; i++) {
    const p = Math.exp(
      forward[column[i]! * size + from[i]!]! +
        scores[i]! +
        backward[(column[i]! + 1) * size + to[i]!]! -
        total,
    )
    const error = gold[i]! - p
    if (Math.abs(error) < 1e-9) continue
    for (let f = 0; f < width; f++) gradient.cell[f]! += error * measures[i * width + f]!
    if (column[i]! > 0) for (const cue of example.cues[from[i]!]!) gradient.cut[cue]! += error
  }
  return truth - total
}
