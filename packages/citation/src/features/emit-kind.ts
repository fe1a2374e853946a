/** Stage: features. What the string as a whole says about the kind of work. */

import { mix } from '../tokens/hash.ts'
import { Shape } from '../tokens/shape.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'

/**
 * Emits what the whole string says about the kind of work.
 *
 * @param source
 *   The prepared string.
 * @param emit
 *   Receives each feature.
 */
export function emitKind({ context, shapes, n }: FeatureSource, emit: Emit): void {
  let lexemes = 0
  let seen = 0
  let numbers = 0
  for (let i = 0; i < n; i++) {
    const shape = shapes[i]!
    lexemes |= context.lexemes[i]!
    seen |= 1 << shape
    if (shape >= Shape.digits && shape <= Shape.numberLetter && shape !== Shape.year) numbers++
  }
  emit(201)
  for (let bits = lexemes; bits !== 0; bits &= bits - 1) emit(mix(202, Math.clz32(bits & -bits)))
  for (let bits = seen; bits !== 0; bits &= bits - 1) emit(mix(203, Math.clz32(bits & -bits)))
  emit(mix(204, context.firstIn >= 0 ? 1 : 0))
  emit(mix(205, context.firstQuote >= 0 ? 1 : 0))
  emit(mix(206, Math.min(numbers, 5)))
}
