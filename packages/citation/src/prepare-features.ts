/**
 * Stage: features. Prepares what the feature templates share: hashes of words and marks, shapes, segments. The keys
 * of all features are 32-bit hashes; no string of the training data is kept.
 */
import type { Context } from './context.ts'
import { hashText } from './hash.ts'
import { cutSegments, type Segment } from './segments.ts'
import { Shape } from './tokenize.ts'

/** Receives one feature hash. */
export type Emit = (hash: number) => void

/** What the feature templates read. Arrays are parallel to the tokens; gaps have one more. */
export interface FeatureSource {
  context: Context
  words: Int32Array
  gaps: Int32Array
  shapes: Int32Array
  segments: Segment[]
}

/**
 * Prepares a string.
 *
 * @param context
 *   The context of the string.
 * @returns
 *   What the templates read.
 */
export function prepareFeatures(context: Context): FeatureSource {
  const { tokens, gaps, spaces } = context
  const count = tokens.length
  const shapes = new Int32Array(count)
  const words = new Int32Array(count)
  const marks = new Int32Array(count + 1)
  for (let i = 0; i <= count; i++) {
    marks[i] = hashText(gaps[i]!) * 2 + ((spaces[i]! & 4) >> 2)
    if (i === count) break
    const { shape, lower } = tokens[i]!
    shapes[i] = shape
    words[i] = isNumber(shape) ? shape : hashText(lower)
  }
  return { context, words, gaps: marks, shapes, segments: cutSegments(context, words) }
}

// Numbers are told apart by their shape only.
function isNumber(shape: number): boolean {
  return shape >= Shape.digits && shape <= Shape.letterNumber
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
