// Stage: search. Where a line may be cut, and which cells a column may have.

import type { CellContext } from './cell-cues.ts'

/** What every cell of a line is, by start and end, whatever its column. */
export interface CellClasses {
  /** Logarithms of the numbers of words. */
  lengths: Float64Array
  /** What stands inside the cell: its classes of inner marks, numbers and words as one number. */
  insides: Uint8Array
}

/** All ways through a line, by cells of three places: first, between, last. Likelihoods are relative to the greatest. */
export interface Ways {
  /** Likelihood of each cell by itself, by place, start and end. */
  cells: Float64Array[]
  /** Likelihood of all ways to each position that so many cells lead to, and of all ways on that so many cells end. */
  before: Float64Array[]
  after: Float64Array[]
}

/** Where a line may be cut, and what each cut is worth. */
export interface Lattice {
  context: CellContext
  /** Word indices in order: 0, the gaps that may be cut, the number of words. */
  positions: number[]
  /** Score of a cut at each position (0 for the first and the last). */
  cuts: number[]
  /** Weight of each cell cue. */
  weights: Float64Array
  /** Scores of the cells by themselves, filled in when they are asked for. */
  alone: Float64Array[]
  /** What the cells are, filled in when it is asked for. */
  classes: CellClasses | null
  /** All ways to cut the line by its cells alone, filled in when they are asked for. */
  ways: Ways | null
}

/** Place of a column: 0 first, 1 between, 2 last. */
export const placeOf = (column: number, count: number): number =>
  column === 0 ? 0 : column === count - 1 ? 2 : 1

/** The first position at which a cell of a column may start: only the first cell starts the line. */
export const firstStart = (column: number): number => (column === 0 ? 0 : 1)

/** The last position at which a cell of a column may start. */
export const lastStart = (column: number, size: number): number => (column === 0 ? 0 : size - 1)

/** The first position at which a cell that starts at `start` may end: the last cell ends the line, the first has words. */
export const firstEnd = (start: number, column: number, count: number, size: number): number =>
  column === count - 1 ? size - 1 : column === 0 ? Math.min(1, size - 1) : start
