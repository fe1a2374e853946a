/** Stage: features. What is seen between two tokens; the model reads from it whether a field ends there. */
import { mix } from './hash.ts'
import { type Emit, type FeatureSource, sideOf } from './prepare-features.ts'

/**
 * Emits what is seen between a token and the one before it.
 *
 * @param source
 *   The prepared string.
 * @param i
 *   The index of the second token, from 1.
 * @param emit
 *   Receives each feature.
 */
export function emitEdge(source: FeatureSource, i: number, emit: Emit): void {
  const { context, words, gaps, shapes } = source
  const n = words.length
  const gap = gaps[i]!
  const here = shapes[i]!
  const before = shapes[i - 1]!
  const after = i + 1 < n ? shapes[i + 1]! : 0
  const { lexemes, quoted, sentence, offset } = context
  emit(mix(101, gap))
  emit(mix(mix(102, gap), here * 32 + before))
  emit(mix(mix(103, gap), words[i]!))
  emit(mix(mix(104, gap), words[i - 1]!))
  emit(mix(mix(105, gap), here * 64 + Math.min(sentence[i]!, 5) * 4 + (offset[i] === 0 ? 1 : 0)))
  emit(mix(mix(106, gap), quoted[i]! * 4 + quoted[i - 1]!))
  emit(mix(mix(107, gap), mix(gaps[i + 1]!, here * 32 + after)))
  emit(mix(mix(108, gap), mix(gaps[i - 1]!, before)))
  emit(
    mix(
      mix(109, gap),
      (context.firstQuote < 0 ? 0 : i < context.firstQuote ? 1 : i < context.quoteEnd ? 2 : 3) * 8 +
        sideOf(i, context.firstYear),
    ),
  )
  emit(
    mix(
      mix(110, gap),
      sideOf(i, context.firstYear) * 512 + here * 32 + Math.min(context.tokens[i - 1]!.text.length, 5),
    ),
  )
  const stops = Math.min(context.stops[i]!, 3)
  emit(mix(mix(119, gap), stops * 1024 + here * 32 + before))
  emit(mix(mix(120, gap), stops * 256 + sideOf(i, context.firstYear) * 32 + before))
  for (let bits = lexemes[i]!; bits !== 0; bits &= bits - 1)
    emit(mix(mix(111, gap), Math.clz32(bits & -bits) + 32 * here))
  for (let bits = lexemes[i - 1]!; bits !== 0; bits &= bits - 1)
    emit(mix(mix(112, gap), Math.clz32(bits & -bits) + 32 * before))
  const left = source.segments[i - 1]!
  const right = source.segments[i]!
  if (left !== right) {
    emit(mix(mix(113, gap), mix(left.bits, right.bits)))
    emit(mix(mix(114, gap), mix(right.bits, right.next)))
    emit(mix(mix(115, gap), left.bits))
    emit(mix(mix(116, gap), right.bits))
    emit(mix(mix(117, gap), left.size * 8 + right.size))
  } else emit(118)
}
