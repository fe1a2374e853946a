/** Stage: features. Everything that is seen between two tokens. */
import { EDGE_GROUPS, emitBorder } from './edge-groups.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'

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
  for (const group of EDGE_GROUPS) group.emit(source, i, emit)
  emitBorder(source, i, emit)
}
