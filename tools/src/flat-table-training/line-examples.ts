// One line as a training example: every cell of its lattice with its measures, and the gradient of its likelihood.

import { type CuedLattice, cellCues, measureCell } from '@compendium/flat-table/training'

/** Every cell of a lattice, measured once. */
export interface LineExample {
  count: number
  size: number
  /** Cues of the gap at each position. */
  cues: number[][]
  from: Int32Array
  to: Int32Array
  column: Int32Array
  /** Measures of the cells that are not 0: those of cell `i` are `starts[i]` up to `starts[i + 1]`. */
  starts: Int32Array
  cellCue: Int32Array
  measure: Float64Array
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
  const measures = new Float64Array(width)
  const starts = new Int32Array(cells.length + 1)
  const cellCue: number[] = []
  const measure: number[] = []
  const gold = new Uint8Array(cells.length)
  cells.forEach(([a, b, c], i) => {
    const from = lattice.positions[a]!
    const to = lattice.positions[b]!
    measureCell(lattice.context, from, to, c, count, measures)
    for (let f = 0; f < width; f++) {
      if (measures[f] === 0) continue
      cellCue.push(f)
      measure.push(measures[f]!)
    }
    starts[i + 1] = cellCue.length
    if (bounds[c] === from && bounds[c + 1] === to) gold[i] = 1
  })
  return {
    count,
    size,
    cues: Array.from(lattice.positions, (p) => lattice.cues[p] ?? []),
    from: Int32Array.from(cells, ([a]) => a),
    to: Int32Array.from(cells, ([, b]) => b),
    column: Int32Array.from(cells, ([, , c]) => c),
    starts,
    cellCue: Int32Array.from(cellCue),
    measure: Float64Array.from(measure),
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
  const { count, size, from, to, column, starts, cellCue, measure, gold } = example
  const n = from.length
  const cuts = example.cues.map((cues) => cues.reduce((sum, cue) => sum + weights.cut[cue]!, 0))
  const scores = new Float64Array(n)
  let truth = 0
  for (let i = 0; i < n; i++) {
    let sum = column[i]! > 0 ? cuts[from[i]!]! : 0
    for (let m = starts[i]!; m < starts[i + 1]!; m++) sum += weights.cell[cellCue[m]!]! * measure[m]!
    scores[i] = sum
    if (gold[i]) truth += sum
  }
  // Likelihoods themselves, not their logarithms: with ten cells at most they stay far from what a double can hold.
  const forward = new Float64Array((count + 1) * size)
  const backward = new Float64Array((count + 1) * size)
  const likelihoods = scores.map((score) => Math.exp(score))
  forward[0] = 1
  backward[count * size + size - 1] = 1
  for (let i = 0; i < n; i++)
    forward[(column[i]! + 1) * size + to[i]!]! += forward[column[i]! * size + from[i]!]! * likelihoods[i]!
  for (let i = n - 1; i >= 0; i--)
    backward[column[i]! * size + from[i]!]! += backward[(column[i]! + 1) * size + to[i]!]! * likelihoods[i]!
  const total = forward[count * size + size - 1]!
  for (let i = 0; i < n; i++) {
    const p =
      (forward[column[i]! * size + from[i]!]! *
        likelihoods[i]! *
        backward[(column[i]! + 1) * size + to[i]!]!) /
      total
    const error = gold[i]! - p
    if (Math.abs(error) < 1e-4) continue
    for (let m = starts[i]!; m < starts[i + 1]!; m++) gradient.cell[cellCue[m]!]! += error * measure[m]!
    if (column[i]! > 0) for (const cue of example.cues[from[i]!]!) gradient.cut[cue]! += error
  }
  return truth - Math.log(total)
}
