/**
 * Stage: features. Prepares what the feature templates share, one small number a token and property. The keys of all
 * features are 32-bit hashes; no string of the training data is kept.
 */

import { hashText } from '../tokens/hash.ts'
import { Shape } from '../tokens/shape.ts'
import type { Context } from './context.ts'
import { cutSegments, type Segment } from './segments.ts'

/** Receives one feature hash. */
export type Emit = (hash: number) => void

/** What the feature templates read. Arrays are parallel to the tokens; gaps have one more. */
export interface FeatureSource {
  context: Context
  /** How many tokens. */
  n: number
  words: number[]
  /** Hashes of the marks before each token. */
  gaps: number[]
  /** Small numbers of the same marks, below 256; 0 stands for the gap before the first and after the last one. */
  gapNumbers: number[]
  shapes: number[]
  segments: Segment[]
  /** Which side of the year, of the quotation and of "In" each token stands on: most of the layout. */
  yearSides: number[]
  quoteSides: number[]
  inSides: number[]
}

const NUMBERS = new Map<number, number>()
const MOST = 255

/**
 * Prepares a string.
 *
 * @param context
 *   The context of the string.
 * @returns
 *   What the templates read.
 */
export function prepareFeatures(context: Context): FeatureSource {
  const { tokens, gaps, spaces, firstYear, firstQuote, firstIn, quoted } = context
  const n = tokens.length
  const source: FeatureSource = {
    context,
    n,
    words: [],
    gaps: [],
    gapNumbers: [],
    shapes: [],
    segments: [],
    yearSides: [],
    quoteSides: [],
    inSides: [],
  }
  const early = firstYear >= 0 && firstYear < n / 2 ? 1 : 0
  for (let i = 0; i <= n; i++) {
    const gap = (hashText(gaps[i]!) * 2 + ((spaces[i]! & 4) >> 2)) | 0
    source.gaps.push(gap)
    source.gapNumbers.push(numberOf(gap))
    if (i === n) break
    const { shape, hash } = tokens[i]!
    source.shapes.push(shape)
    // Numbers are told apart by their shape only.
    source.words.push(shape >= Shape.digits && shape <= Shape.letterNumber ? shape : hash)
    source.yearSides.push(sideOf(i, firstYear) * 3 + early)
    source.quoteSides.push(firstQuote < 0 ? 0 : i < firstQuote ? 1 : quoted[i] === 1 ? 2 : 3)
    source.inSides.push(firstIn < 0 ? 0 : i < firstIn ? 1 : Math.min(2 + i - firstIn, 5))
  }
  source.segments = cutSegments(context, source.words)
  return source
}

// Marks that come after so many kinds get no number, so that nothing is kept of them.
function numberOf(gap: number): number {
  const found = NUMBERS.get(gap)
  if (found !== undefined) return found
  if (NUMBERS.size === MOST) return -1
  NUMBERS.set(gap, NUMBERS.size + 1)
  return NUMBERS.size
}

/**
 * Tells on which side of a landmark a token stands.
 *
 * @param i
 *   The index of the token.
 * @param at
 *   The index of the landmark; below 0 where there is none.
 * @returns
 *   0 no landmark, 1 before, 2 at, 3 after.
 */
export function sideOf(i: number, at: number): number {
  return at < 0 ? 0 : i < at ? 1 : i === at ? 2 : 3
}
