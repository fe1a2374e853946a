/** Stage: features. Everything that is seen at one token. */
import { emitWords, NODE_GROUPS } from './node-groups.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'
import { emitInSegment, emitSegment } from './segment-features.ts'

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
  for (const group of NODE_GROUPS) group.emit(source, i, emit)
  emitWords(source, i, emit)
  emitSegment(source.segments[i]!, emit)
  emitInSegment(source.segments[i]!, source.shapes[i]!, emit)
}
