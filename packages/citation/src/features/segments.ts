/**
 * Stage: features. Cuts a string at strong marks into segments; a segment is often one field, so what it holds and
 * what follows it says much about every token in it.
 */

import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import type { Context } from './context.ts'

/** A stretch of tokens without a strong mark inside. */
export interface Segment {
  /** Its place among the segments, at most 7. */
  index: number
  /** Its length in steps: 1 to 5 tokens, 6 below twelve, 7 from there. */
  size: number
  /** What kinds of tokens it holds. */
  bits: number
  /** Hashes of its first and last word. */
  first: number
  last: number
  /** The bits of its neighbours; 0 at the ends. */
  next: number
  previous: number
}

/**
 * Cuts a string into segments.
 *
 * @param context
 *   The context of the string.
 * @param words
 *   The hashes of its words.
 * @returns
 *   The segment of each token; tokens of one segment share the object.
 */
export function cutSegments(context: Context, words: number[]): Segment[] {
  const n = words.length
  const segments: Segment[] = new Array(n)
  let from = 0
  let index = 0
  let last: Segment | undefined
  for (let i = 1; i <= n; i++) {
    if (i < n && !breaks(context, i)) continue
    let bits = 0
    for (let k = from; k < i; k++) bits |= segmentBits(context.lexemes[k]!, context.tokens[k]!.shape)
    const size = i - from
    const segment: Segment = {
      index: Math.min(index, 7),
      size: size < 6 ? size : size < 12 ? 6 : 7,
      bits,
      first: words[from]!,
      last: words[i - 1]!,
      next: 0,
      previous: last?.bits ?? 0,
    }
    if (last) last.next = bits
    last = segment
    segments.fill(segment, from, i)
    from = i
    index++
  }
  return segments
}

function breaks(context: Context, i: number): boolean {
  return context.offset[i] === 0 || /["(),;:[\]]/.test(context.gaps[i]!)
}

function segmentBits(lexemes: number, shape: number): number {
  const digits = shape >= Shape.digits && shape <= Shape.numberLetter
  const cue = Lexeme.volumeCue | Lexeme.issueCue | Lexeme.pageCue | Lexeme.editorCue
  return (
    (shape === Shape.year ? 1 : digits ? 2 : 0) |
    (shape === Shape.lower ? (lexemes & Lexeme.function ? 4 : 8) : 0) |
    (shape === Shape.initial ? 16 : 0) |
    (lexemes & Lexeme.journal ? 32 : 0) |
    (lexemes & Lexeme.publisher ? 64 : 0) |
    (lexemes & Lexeme.organisation ? 128 : 0) |
    (lexemes & Lexeme.place ? 256 : 0) |
    (lexemes & cue ? 512 : 0) |
    (lexemes & Lexeme.month ? 1024 : 0)
  )
}
