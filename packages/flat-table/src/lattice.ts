// Stage: search. Decides where a line may be cut at all: everywhere in a short line, at the likeliest gaps of a long one.

import { findCutCues } from './cut-cues.ts'
import type { DocumentWords } from './document-words.ts'
import { Line } from './line.ts'
import type { LineRepeats } from './line-repeats.ts'
import type { Lattice } from './segment.ts'
import type { Token } from './tokens.ts'

/** Most gaps of one line that the search looks at; bounds the cost of a row of any length. */
export const widestLattice = 14

/** Weights of the cues, as vectors in the order of `cutCues` and `cellCues`. */
export interface LineWeights {
  cut: Float64Array
  cell: Float64Array
}

/** A lattice with the cues of all gaps, which training needs as well. */
export interface CuedLattice extends Lattice {
  cues: number[][]
}

/** What the lines of one table share. */
export interface TableWords {
  words: DocumentWords
  interned: Map<string, number>
  repeats: LineRepeats
}

/**
 * Builds the lattice of a line.
 *
 * @param tokens the words of the line, at least one
 * @param shared what the lines of the table share
 * @param header whether the line is the header
 * @param weights weights of the line's cues
 * @param required word indices that must stay cuttable, whatever their score
 */
export function buildLattice(
  tokens: readonly Token[],
  shared: TableWords,
  header: boolean,
  weights: LineWeights,
  required: readonly number[] = [],
): CuedLattice {
  const cues = findCutCues(tokens, shared.words, header, shared.repeats)
  const n = tokens.length
  const scores = new Float64Array(n + 1)
  for (let i = 1; i < n; i++) {
    let sum = 0
    for (const cue of cues[i]!) sum += weights.cut[cue]!
    scores[i] = sum
  }
  let gaps = Array.from({ length: n - 1 }, (_, i) => i + 1)
  if (gaps.length > widestLattice) {
    const kept = new Set(gaps.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, widestLattice))
    for (const gap of required) kept.add(gap)
    gaps = gaps.filter((gap) => kept.has(gap))
  }
  const positions = Int32Array.from([0, ...gaps, n])
  const cuts = Float64Array.from(positions, (position) => scores[position]!)
  const line = new Line(tokens, shared.interned, shared.words)
  return {
    context: { line, header, words: shared.words, models: null },
    positions,
    cuts,
    weights: weights.cell,
    alone: [],
    cues,
  }
}
