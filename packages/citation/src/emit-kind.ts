/** Stage: features. What the string as a whole says about the kind of work. */
import { mix } from './hash.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'
import { Shape } from './tokenize.ts'

/**
 * Emits what the whole string says about the kind of work.
 *
 * @param source
 *   The prepared string.
 * @param emit
 *   Receives each feature.
 */
export function emitKind(source: FeatureSource, emit: Emit): void {
  const { context, words } = source
  let lex = 0
  let shapes = 0
  for (let i = 0; i < words.length; i++) {
    lex |= context.lexemes[i]!
    shapes |= 1 << context.tokens[i]!.shape
  }
  emit(201)
  for (let bits = lex; bits !== 0; bits &= bits - 1) emit(mix(202, Math.clz32(bits & -bits)))
  for (let bits = shapes; bits !== 0; bits &= bits - 1) emit(mix(203, Math.clz32(bits & -bits)))
  emit(mix(204, context.firstIn >= 0 ? 1 : 0))
  emit(mix(205, context.firstQuote >= 0 ? 1 : 0))
  let numbers = 0
  for (let i = 0; i < words.length; i++) {
    const shape = source.shapes[i]!
    if (shape >= Shape.digits && shape <= Shape.numberLetter && shape !== Shape.year) numbers++
  }
  emit(mix(206, Math.min(numbers, 5)))
}
