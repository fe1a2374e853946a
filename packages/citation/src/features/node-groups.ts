/** Stage: features. What is seen at one token: its shape, its neighbours', the marks around it and where it stands. */

import { hashText, mix } from '../tokens/hash.ts'
import { Shape } from '../tokens/shape.ts'
import { type FeatureGroup, gapAt, packGaps, shapeAt } from './feature-group.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'

// One more than the largest shape.
const SHAPES = 19

const around: FeatureGroup = {
  key(source, i) {
    const shapes = (shapeAt(source, i - 1) * SHAPES + source.shapes[i]!) * SHAPES + shapeAt(source, i + 1)
    return packGaps(source, i, i + 1, 0) * 256 + shapes
  },
  emit(source, i, emit) {
    const shape = source.shapes[i]!
    const before = shapeAt(source, i - 1)
    const after = shapeAt(source, i + 1)
    const gapBefore = source.gaps[i]!
    const gapAfter = source.gaps[i + 1]!
    emit(1)
    emit(mix(7, shape))
    emit(mix(8, shape * 32 + before))
    emit(mix(9, shape * 32 + after))
    emit(mix(10, (shape * 32 + before) * 32 + after))
    emit(mix(mix(11, gapBefore), shape))
    emit(mix(mix(12, gapAfter), shape))
    emit(mix(mix(13, gapBefore), mix(gapAfter, shape)))
    emit(mix(mix(14, gapBefore), mix(before, shape)))
    emit(mix(mix(15, gapAfter), mix(after, shape)))
  },
}

const gapsBefore: FeatureGroup = {
  key: (source, i) => packGaps(source, i - 1, i, source.shapes[i]!),
  emit: (source, i, emit) =>
    emit(mix(mix(16, gapAt(source, i - 1)), mix(source.gaps[i]!, source.shapes[i]!))),
}

const gapsAfter: FeatureGroup = {
  key: (source, i) => packGaps(source, i + 1, i + 2, source.shapes[i]!),
  emit: (source, i, emit) =>
    emit(mix(mix(17, gapAt(source, i + 2)), mix(source.gaps[i + 1]!, source.shapes[i]!))),
}

const place: FeatureGroup = {
  key: ({ n }, i) => (Math.min(i, 12) * 16 + Math.min(n - 1 - i, 12)) * 16 + Math.floor((10 * i) / n),
  emit({ n }, i, emit) {
    emit(mix(21, Math.min(i, 12)))
    emit(mix(22, Math.min(n - 1 - i, 12)))
    emit(mix(23, Math.floor((10 * i) / n)))
  },
}

// Which side of the year, of the quotation and of "In" a token stands on, and what kind of word it is.
const side: FeatureGroup = {
  key: ({ yearSides, quoteSides, inSides, shapes, context }, i) =>
    (((yearSides[i]! * 4 + quoteSides[i]!) * 8 + inSides[i]!) * 32 + shapes[i]!) * 256 +
    context.tokens[i]!.lexemeSet,
  emit(source, i, emit) {
    const shape = source.shapes[i]!
    const year = source.yearSides[i]!
    const quote = source.quoteSides[i]!
    const inside = source.inSides[i]!
    emit(mix(24, year * 8 + shape * 128))
    emit(mix(25, quote + shape * 8))
    emit(mix(26, year * 64 + quote * 8 + Math.min(inside, 2)))
    emit(mix(27, inside + shape * 8))
    for (let bits = source.context.lexemes[i]!; bits !== 0; bits &= bits - 1) {
      const bit = Math.clz32(bits & -bits)
      emit(mix(35, bit + 32 * (shape <= Shape.mixed ? shape : 0)))
      emit(mix(mix(36, bit), year * 8 + quote))
    }
  },
}

const fromYear = (i: number, year: number) => (year < 0 ? 9 : Math.max(-4, Math.min(4, i - year)))

const enclosure: FeatureGroup = {
  key: ({ context, shapes }, i) =>
    (((context.quoted[i]! * 2 + context.brackets[i]!) * 32 + shapes[i]!) * 16 +
      fromYear(i, context.firstYear) +
      4) *
      16 +
    fromYear(i, context.lastYear) +
    4,
  emit({ context, shapes }, i, emit) {
    const shape = shapes[i]!
    emit(mix(28, context.quoted[i]! + 4 * context.brackets[i]!))
    emit(mix(29, context.brackets[i]! + 2 * shape))
    emit(mix(33, fromYear(i, context.firstYear) + 32 * shape))
    emit(mix(34, fromYear(i, context.lastYear) + 32 * shape))
  },
}

const sentence: FeatureGroup = {
  key: ({ context: { sentence, offset }, yearSides, n }, i) =>
    ((Math.min(sentence[i]!, 6) * 16 + yearSides[i]!) * 8 + Math.min(offset[i]!, 6)) * 8 +
    Math.min(sentence[n - 1]! - sentence[i]!, 5),
  emit({ context: { sentence, offset }, yearSides, n }, i, emit) {
    const number = sentence[i]!
    emit(mix(30, Math.min(number, 6) + 8 * yearSides[i]!))
    emit(mix(31, Math.min(offset[i]!, 6) + 8 * Math.min(number, 6)))
    emit(mix(32, Math.min(sentence[n - 1]! - number, 5) + 8 * Math.min(number, 5)))
  },
}

const neighbours: FeatureGroup = {
  key: ({ context: { tokens }, shapes }, i) =>
    ((tokens[i - 1]?.lexemeSet ?? 0) * 256 + (tokens[i + 1]?.lexemeSet ?? 0)) * 32 + shapes[i]!,
  emit({ context: { lexemes }, shapes, n }, i, emit) {
    if (i > 0) emitLexemes(37, lexemes[i - 1]!, shapes[i]!, emit)
    if (i + 1 < n) emitLexemes(38, lexemes[i + 1]!, shapes[i]!, emit)
  },
}

function emitLexemes(code: number, lexemes: number, shape: number, emit: Emit): void {
  for (let bits = lexemes; bits !== 0; bits &= bits - 1)
    emit(mix(code, Math.clz32(bits & -bits) + 32 * shape))
}

/** The groups of features of a token. */
export const NODE_GROUPS: FeatureGroup[] = [
  around,
  gapsBefore,
  gapsAfter,
  place,
  side,
  enclosure,
  sentence,
  neighbours,
]

/**
 * Emits what the word of a token says, and those around it; each is looked up by itself, since words are many.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The token's index.
 * @param emit
 *   Receives each feature.
 */
export function emitWords({ words, context, n }: FeatureSource, i: number, emit: Emit): void {
  emit(mix(2, words[i]!))
  emit(mix(3, i > 0 ? words[i - 1]! : 1))
  emit(mix(4, i + 1 < n ? words[i + 1]! : 1))
  emit(mix(5, i > 1 ? words[i - 2]! : 1))
  emit(mix(6, i + 2 < n ? words[i + 2]! : 1))
  const { lower, shape } = context.tokens[i]!
  const { length } = lower
  if (shape > Shape.mixed || length < 4) return
  emit(mix(18, hashText(lower, length - 3, length)))
  emit(mix(19, hashText(lower, 0, 3)))
  emit(mix(20, hashText(lower, length - 4, length)))
}
