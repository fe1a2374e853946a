/** Stage: features. What is seen at one token: itself, its neighbours, the marks around it and where it stands. */
import { hashText, mix } from './hash.ts'
import { type Emit, type FeatureSource, sideOf } from './prepare-features.ts'
import { Shape } from './tokenize.ts'

/**
 * Emits what is seen at a token.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The token's index.
 * @param emit
 *   Receives each feature.
 */
export function emitNode(source: FeatureSource, i: number, emit: Emit): void {
  const { context, words, gaps, shapes } = source
  const n = words.length
  const { lexemes, quoted, brackets, sentence, offset, tokens } = context
  const shape = shapes[i]!
  const before = i > 0 ? shapes[i - 1]! : 0
  const after = i + 1 < n ? shapes[i + 1]! : 0
  const gapBefore = gaps[i]!
  const gapAfter = gaps[i + 1]!
  const lex = lexemes[i]!
  const lower = tokens[i]!.lower
  emit(1)
  emit(mix(2, words[i]!))
  emit(mix(3, i > 0 ? words[i - 1]! : 1))
  emit(mix(4, i + 1 < n ? words[i + 1]! : 1))
  emit(mix(5, i > 1 ? words[i - 2]! : 1))
  emit(mix(6, i + 2 < n ? words[i + 2]! : 1))
  emit(mix(7, shape))
  emit(mix(8, shape * 32 + before))
  emit(mix(9, shape * 32 + after))
  emit(mix(10, (shape * 32 + before) * 32 + after))
  emit(mix(mix(11, gapBefore), shape))
  emit(mix(mix(12, gapAfter), shape))
  emit(mix(mix(13, gapBefore), mix(gapAfter, shape)))
  emit(mix(mix(14, gapBefore), mix(before, shape)))
  emit(mix(mix(15, gapAfter), mix(after, shape)))
  emit(mix(mix(16, gaps[i - 1] ?? 3), mix(gapBefore, shape)))
  emit(mix(mix(17, gaps[i + 2] ?? 3), mix(gapAfter, shape)))
  if (shape <= Shape.mixed && lower.length > 3) {
    emit(mix(18, hashText(lower.slice(-3))))
    emit(mix(19, hashText(lower.slice(0, 3))))
    emit(mix(20, hashText(lower.slice(-4))))
  }
  const end = n - 1 - i
  emit(mix(21, Math.min(i, 12)))
  emit(mix(22, Math.min(end, 12)))
  emit(mix(23, Math.floor((10 * i) / n)))
  // Which side of the year, of the quotation and of "In" a token stands on tells most of the layout.
  const side =
    sideOf(i, context.firstYear) * 3 + (context.firstYear >= 0 && context.firstYear < n / 2 ? 1 : 0)
  const quoteSide = context.firstQuote < 0 ? 0 : i < context.firstQuote ? 1 : quoted[i] === 1 ? 2 : 3
  const inSide = context.firstIn < 0 ? 0 : i < context.firstIn ? 1 : Math.min(2 + i - context.firstIn, 5)
  emit(mix(24, side * 8 + shape * 128))
  emit(mix(25, quoteSide + shape * 8))
  emit(mix(26, side * 64 + quoteSide * 8 + (context.firstIn < 0 ? 0 : i < context.firstIn ? 1 : 2)))
  emit(mix(27, inSide + shape * 8))
  emit(mix(28, quoted[i]! + 4 * brackets[i]!))
  emit(mix(29, brackets[i]! + 2 * shape))
  emit(mix(30, Math.min(sentence[i]!, 6) + 8 * side))
  emit(mix(31, Math.min(offset[i]!, 6) + 8 * Math.min(sentence[i]!, 6)))
  emit(mix(32, Math.min(sentence[n - 1]! - sentence[i]!, 5) + 8 * Math.min(sentence[i]!, 5)))
  emit(mix(33, (context.firstYear < 0 ? 9 : Math.max(-4, Math.min(4, i - context.firstYear))) + 32 * shape))
  emit(mix(34, (context.lastYear < 0 ? 9 : Math.max(-4, Math.min(4, i - context.lastYear))) + 32 * shape))
  for (let bits = lex; bits !== 0; bits &= bits - 1) {
    const bit = Math.clz32(bits & -bits)
    emit(mix(35, bit + 32 * (shape <= Shape.mixed ? shape : 0)))
    emit(mix(mix(36, bit), side * 8 + quoteSide))
  }
  for (let bits = i > 0 ? lexemes[i - 1]! : 0; bits !== 0; bits &= bits - 1)
    emit(mix(37, Math.clz32(bits & -bits) + 32 * shape))
  for (let bits = i + 1 < n ? lexemes[i + 1]! : 0; bits !== 0; bits &= bits - 1)
    emit(mix(38, Math.clz32(bits & -bits) + 32 * shape))
  emitSegment(source, i, emit)
}

// The stretch between two strong marks is often one field: what it holds and what follows it.
function emitSegment(source: FeatureSource, i: number, emit: Emit): void {
  const segment = source.segments[i]!
  emit(mix(40, segment.size * 64 + segment.index * 4))
  emit(mix(mix(41, segment.bits), segment.index))
  emit(mix(42, segment.bits))
  emit(mix(mix(43, segment.next), mix(segment.bits & 1023, source.shapes[i]! > 6 ? source.shapes[i]! : 0)))
  emit(mix(mix(44, segment.last), mix(segment.next, segment.index)))
  emit(mix(mix(45, segment.first), segment.index))
  emit(mix(mix(46, segment.previous), mix(segment.bits, 7)))
}
