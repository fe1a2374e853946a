/** Stage: features. What is seen between two tokens; the model reads from it whether a field ends there. */

import { mix } from '../tokens/hash.ts'
import { type FeatureGroup, gapAt, packGap, packGaps, shapeAt } from './feature-group.ts'
import { type Emit, type FeatureSource, sideOf } from './prepare-features.ts'
import { emitSegmentBorder } from './segment-features.ts'

const marks: FeatureGroup = {
  key: (source, i) =>
    (packGap(source, i, source.shapes[i - 1]!, source.shapes[i]!) * 4 + stopsAt(source, i)) * 8 +
    yearSide(source, i) * 2 +
    (source.segments[i - 1] === source.segments[i] ? 1 : 0),
  emit(source, i, emit) {
    const gap = source.gaps[i]!
    const here = source.shapes[i]!
    const before = source.shapes[i - 1]!
    const stops = stopsAt(source, i)
    emit(mix(101, gap))
    emit(mix(mix(102, gap), here * 32 + before))
    emit(mix(mix(119, gap), stops * 1024 + here * 32 + before))
    emit(mix(mix(120, gap), stops * 256 + yearSide(source, i) * 32 + before))
    if (source.segments[i - 1] === source.segments[i]) emit(118)
  },
}

const sentenceStart: FeatureGroup = {
  key: (source, i) => packGap(source, i, source.shapes[i]!, startOf(source, i)),
  emit: (source, i, emit) =>
    emit(mix(mix(105, source.gaps[i]!), source.shapes[i]! * 64 + startOf(source, i))),
}

const quotation: FeatureGroup = {
  key: (source, i) => packGap(source, i, quotes(source, i), quoteSide(source, i) * 8 + yearSide(source, i)),
  emit(source, i, emit) {
    const gap = source.gaps[i]!
    emit(mix(mix(106, gap), quotes(source, i)))
    emit(mix(mix(109, gap), quoteSide(source, i) * 8 + yearSide(source, i)))
  },
}

const gapsAfter: FeatureGroup = {
  key: (source, i) => packGaps(source, i, i + 1, source.shapes[i]!) * 32 + shapeAt(source, i + 1),
  emit: (source, i, emit) =>
    emit(
      mix(
        mix(107, source.gaps[i]!),
        mix(gapAt(source, i + 1), source.shapes[i]! * 32 + shapeAt(source, i + 1)),
      ),
    ),
}

const gapsBefore: FeatureGroup = {
  key: (source, i) => packGaps(source, i - 1, i, source.shapes[i - 1]!),
  emit: (source, i, emit) =>
    emit(mix(mix(108, source.gaps[i]!), mix(source.gaps[i - 1]!, source.shapes[i - 1]!))),
}

const length: FeatureGroup = {
  key: (source, i) =>
    packGap(source, i, source.shapes[i]!, yearSide(source, i)) * 8 + lengthBefore(source, i),
  emit: (source, i, emit) =>
    emit(
      mix(
        mix(110, source.gaps[i]!),
        yearSide(source, i) * 512 + source.shapes[i]! * 32 + lengthBefore(source, i),
      ),
    ),
}

const lexemesAfter: FeatureGroup = {
  key: (source, i) => packLexemes(source, i, i),
  emit: (source, i, emit) => emitLexemes(111, source, i, i, emit),
}

const lexemesBefore: FeatureGroup = {
  key: (source, i) => packLexemes(source, i, i - 1),
  emit: (source, i, emit) => emitLexemes(112, source, i, i - 1, emit),
}

const yearSide = ({ context }: FeatureSource, i: number) => sideOf(i, context.firstYear)
const stopsAt = ({ context }: FeatureSource, i: number) => Math.min(context.stops[i]!, 3)
const startOf = ({ context }: FeatureSource, i: number) =>
  Math.min(context.sentence[i]!, 5) * 4 + (context.offset[i] === 0 ? 1 : 0)
const quotes = ({ context: { quoted } }: FeatureSource, i: number) => quoted[i]! * 4 + quoted[i - 1]!
const lengthBefore = ({ context }: FeatureSource, i: number) =>
  Math.min(context.tokens[i - 1]!.text.length, 5)

function quoteSide({ context: { firstQuote, quoteEnd } }: FeatureSource, i: number): number {
  return firstQuote < 0 ? 0 : i < firstQuote ? 1 : i < quoteEnd ? 2 : 3
}

function packLexemes(source: FeatureSource, gap: number, at: number): number {
  return (source.gapNumbers[gap]! * 256 + source.context.tokens[at]!.lexemeSet) * 32 + source.shapes[at]!
}

function emitLexemes(code: number, source: FeatureSource, gap: number, at: number, emit: Emit): void {
  const base = mix(code, source.gaps[gap]!)
  for (let bits = source.context.lexemes[at]!; bits !== 0; bits &= bits - 1)
    emit(mix(base, Math.clz32(bits & -bits) + 32 * source.shapes[at]!))
}

/** The groups of features between a token, from the second on, and the one before it. */
export const EDGE_GROUPS: FeatureGroup[] = [
  marks,
  sentenceStart,
  quotation,
  gapsAfter,
  gapsBefore,
  length,
  lexemesAfter,
  lexemesBefore,
]

/**
 * Emits what the words on both sides say and, where two segments meet, the segments.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The index of the second token, from 1.
 * @param emit
 *   Receives each feature.
 */
export function emitBorder({ gaps, words, segments }: FeatureSource, i: number, emit: Emit): void {
  const gap = gaps[i]!
  emit(mix(mix(103, gap), words[i]!))
  emit(mix(mix(104, gap), words[i - 1]!))
  if (segments[i - 1] !== segments[i]) emitSegmentBorder(gap, segments[i - 1]!, segments[i]!, emit)
}
