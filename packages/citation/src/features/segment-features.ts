/** Stage: features. The stretch between two strong marks is often one field: what it holds and what follows it. */
import { mix } from '../tokens/hash.ts'
import type { Emit } from './prepare-features.ts'
import type { Segment } from './segments.ts'

/**
 * Emits what a segment says of every token in it.
 *
 * @param segment
 *   The segment.
 * @param emit
 *   Receives each feature.
 */
export function emitSegment(segment: Segment, emit: Emit): void {
  emit(mix(40, segment.size * 64 + segment.index * 4))
  emit(mix(mix(41, segment.bits), segment.index))
  emit(mix(42, segment.bits))
  emit(mix(mix(44, segment.last), mix(segment.next, segment.index)))
  emit(mix(mix(45, segment.first), segment.index))
  emit(mix(mix(46, segment.previous), mix(segment.bits, 7)))
}

/**
 * Emits what a segment says of a token by its shape.
 *
 * @param segment
 *   The segment.
 * @param shape
 *   The shape of the token.
 * @param emit
 *   Receives the feature.
 */
export function emitInSegment(segment: Segment, shape: number, emit: Emit): void {
  emit(mix(mix(43, segment.next), mix(segment.bits & 1023, shape > 6 ? shape : 0)))
}

/**
 * Emits what is seen where two segments meet.
 *
 * @param gap
 *   The hash of the gap between them.
 * @param left
 *   The segment before it.
 * @param right
 *   The segment after it.
 * @param emit
 *   Receives each feature.
 */
export function emitSegmentBorder(gap: number, left: Segment, right: Segment, emit: Emit): void {
  emit(mix(mix(113, gap), mix(left.bits, right.bits)))
  emit(mix(mix(114, gap), mix(right.bits, right.next)))
  emit(mix(mix(115, gap), left.bits))
  emit(mix(mix(116, gap), right.bits))
  emit(mix(mix(117, gap), left.size * 8 + right.size))
}
