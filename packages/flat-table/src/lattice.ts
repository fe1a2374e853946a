// Stage: search. Decides where a line may be cut at all: everywhere in a short line, at the likeliest gaps of a long one.

import { findCutCues } from './cut-cues.ts'
import type { DocumentWords } from './document-words.ts'
import { countMeasureNouns } from './label-fit.ts'
import { Line } from './line.ts'
import { type LineRepeats, opensCell } from './line-repeats.ts'
import type { Quantities } from './quantities.ts'
import type { Lattice } from './search-space.ts'
import type { Token } from './tokens.ts'
import { zeros } from './zeros.ts'

/** Most gaps of one line that the search looks at; bounds the cost of a row of any length. */
export const widestLattice = 14
/** Gaps that the search looks at however unlikely they are. */
const fewestGaps = 6
// Of 1,724 true borders in 149 real tables none has a lower score (in log-odds); of the other gaps more than a third have.
const leastCut = -5

/** Weights of the cues, as vectors in the order of `cutCues` and `cellCues`. */
export interface LineWeights {
  cut: Float64Array
  cell: Float64Array
}

/** A lattice with the cues of all gaps, which training needs as well. */
export interface CuedLattice extends Lattice {
  cues: number[][]
  /** Words at which a quantity opens that may be a cell. */
  quantityStarts: number[]
}

/** What the lines of one table share. */
export interface TableWords {
  words: DocumentWords
  /** Words that at least two rows hold, each with a number from 1. */
  shared: ReadonlyMap<string, number>
  repeats: LineRepeats
}

/** The gaps that may be cut, in order: the likeliest ones, fewer where the rest is out of the question. */
function likelyGaps(scores: readonly number[], words: number): number[] {
  const gaps = Array.from({ length: words - 1 }, (_, i) => i + 1)
  if (gaps.length <= fewestGaps) return gaps
  const ranked = gaps.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, widestLattice)
  const kept = new Set(ranked.filter((gap, rank) => rank < fewestGaps || scores[gap]! > leastCut))
  return gaps.filter((gap) => kept.has(gap))
}

/**
 * Builds the lattice of a line.
 *
 * @param tokens the words of the line, at least one
 * @param quantities where its quantities are
 * @param table what the lines of the table share
 * @param header whether the line is the header
 * @param weights weights of the line's cues
 */
export function buildLattice(
  tokens: readonly Token[],
  quantities: Quantities,
  table: TableWords,
  header: boolean,
  weights: LineWeights,
): CuedLattice {
  const cues = findCutCues(tokens, table.words, header, table.repeats, quantities)
  const n = tokens.length
  const scores = zeros(n + 1)
  for (let i = 1; i < n; i++) {
    let sum = 0
    for (const cue of cues[i]!) sum += weights.cut[cue]!
    scores[i] = sum
  }
  const gaps = likelyGaps(scores, n)
  const positions = [0, ...gaps, n]
  const cuts = positions.map((position) => scores[position]!)
  const line = new Line(tokens, table.shared, table.words, quantities)
  return {
    context: {
      line,
      header,
      words: table.words,
      measures: header ? countMeasureNouns(tokens) : null,
      models: null,
    },
    positions,
    cuts,
    weights: weights.cell,
    alone: [],
    classes: null,
    ways: null,
    cues,
    quantityStarts: gaps.filter(
      (gap) => quantities.measured[gap] !== 0 && opensCell(tokens, quantities, gap),
    ),
  }
}
