// Stage: search. The best ways to cut one line into a given number of cells, by dynamic programming.

import { type CellContext, measureCell } from './cell-cues.ts'
import { agreementStart, cellCues } from './cues.ts'

/** Where a line may be cut, and what each cut is worth. */
export interface Lattice {
  context: CellContext
  /** Word indices in order: 0, the gaps that may be cut, the number of words. */
  positions: Int32Array
  /** Score of a cut at each position (0 for the first and the last). */
  cuts: Float64Array
  /** Weight of each cell cue. */
  weights: Float64Array
  /** Scores of the cells by themselves, filled in when they are asked for. */
  alone: Float64Array[]
}

/** One way to cut a line: `bounds` are word indices, first 0, last the number of words. */
export interface Segmentation {
  bounds: number[]
  score: number
  /** Log-probability among all ways to cut this line into as many cells. */
  logProbability: number
}

const buffer = new Float64Array(cellCues.length)
const firstAgreement = agreementStart
const never = Number.NEGATIVE_INFINITY

/** Scores of all cells by themselves in one place (0 first, 1 between, 2 last), by start and end; computed once a line. */
function scoresAlone(lattice: Lattice, place: number): Float64Array {
  const known = lattice.alone[place]
  if (known !== undefined) return known
  const { positions, weights } = lattice
  const size = positions.length
  const scores = new Float64Array(size * size)
  const context: CellContext = { ...lattice.context, models: null }
  for (let a = 0; a < (place === 0 ? 1 : size); a++)
    for (let b = place === 2 ? size - 1 : a; b < size; b++) {
      measureCell(context, positions[a]!, positions[b]!, place, place === 2 ? 3 : place + 2, buffer)
      let sum = place === 0 ? 0 : lattice.cuts[a]!
      for (let i = 0; i < firstAgreement; i++) sum += weights[i]! * buffer[i]!
      scores[a * size + b] = sum
    }
  lattice.alone[place] = scores
  return scores
}

/** Adds two probabilities that are given as logarithms. */
export function logAdd(x: number, y: number): number {
  if (x === never) return y
  if (y === never) return x
  const high = Math.max(x, y)
  const gap = x > y ? y - x : x - y
  return gap < -12 ? high : high + Math.log1p(Math.exp(gap))
}

/** Calls `visit` for every cell that `column` of `count` may have, positions in ascending order. */
export function eachCell(
  size: number,
  column: number,
  count: number,
  visit: (a: number, b: number) => void,
): void {
  const last = size - 1
  if (column === 0) {
    for (let b = count === 1 ? last : Math.min(1, last); b <= last; b++) visit(0, b)
    return
  }
  for (let a = 1; a <= last; a++) for (let b = column === count - 1 ? last : a; b <= last; b++) visit(a, b)
}

/** Scores of all cells, by column, start and end. */
export function scoreCells(lattice: Lattice, count: number): Float64Array {
  const size = lattice.positions.length
  const scores = new Float64Array(count * size * size)
  const { positions, weights } = lattice
  const { line, models } = lattice.context
  for (let column = 0; column < count; column++) {
    const alone = scoresAlone(lattice, column === 0 ? 0 : column === count - 1 ? 2 : 1)
    const model = models?.[column]
    eachCell(size, column, count, (a, b) => {
      let score = alone[a * size + b]!
      if (model !== undefined && a < b)
        score += model.score(line, positions[a]!, positions[b]!, weights, firstAgreement)
      scores[(column * size + a) * size + b] = score
    })
  }
  return scores
}

/** Log-mass of all ways to reach each position after each column; row `c` is "before column c". */
export function forwardMass(scores: Float64Array, size: number, count: number): Float64Array {
  const mass = new Float64Array((count + 1) * size).fill(never)
  mass[0] = 0
  for (let column = 0; column < count; column++)
    eachCell(size, column, count, (a, b) => {
      const before = mass[column * size + a]!
      if (before === never) return
      const at = (column + 1) * size + b
      mass[at] = logAdd(mass[at]!, before + scores[(column * size + a) * size + b]!)
    })
  return mass
}

/**
 * Cuts a line into `count` cells.
 *
 * @param lattice where the line may be cut
 * @param count number of cells; cells after the first may be empty
 * @returns the best segmentation and the second best (if there is one), with their probabilities; the cost is
 * bounded by `count` times the square of the number of positions
 */
export function segment(lattice: Lattice, count: number): Segmentation[] {
  const size = lattice.positions.length
  const scores = scoreCells(lattice, count)
  const mass = forwardMass(scores, size, count)
  // The two best arrivals at each state: score, and twice the position before plus the rank there.
  const best = new Float64Array((count + 1) * size * 2).fill(never)
  const from = new Int32Array((count + 1) * size * 2)
  best[0] = 0
  for (let column = 0; column < count; column++)
    eachCell(size, column, count, (a, b) => {
      const at = ((column + 1) * size + b) * 2
      for (let rank = 0; rank < 2; rank++) {
        const before = best[(column * size + a) * 2 + rank]!
        if (before === never) return
        const score = before + scores[(column * size + a) * size + b]!
        if (score > best[at]!) {
          best[at + 1] = best[at]!
          from[at + 1] = from[at]!
          best[at] = score
          from[at] = a * 2 + rank
        } else if (score > best[at + 1]!) {
          best[at + 1] = score
          from[at + 1] = a * 2 + rank
        }
      }
    })
  const goal = count * size + size - 1
  const found: Segmentation[] = []
  for (let rank = 0; rank < 2 && best[goal * 2 + rank]! > never; rank++) {
    const score = best[goal * 2 + rank]!
    const bounds: number[] = []
    let state = (size - 1) * 2 + rank
    for (let column = count; column >= 0; column--) {
      bounds.push(lattice.positions[state >> 1]!)
      if (column > 0) state = from[(column * size + (state >> 1)) * 2 + (state & 1)]!
    }
    found.push({ bounds: bounds.reverse(), score, logProbability: score - mass[goal]! })
  }
  return found
}
