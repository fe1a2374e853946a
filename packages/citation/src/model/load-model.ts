/** Stage: model. The trained weights, read once. */
import { WEIGHTS } from '../generated/weights.ts'
import type { Model } from './model.ts'
import { unpackWeights } from './unpack-weights.ts'

let loaded: Model | undefined

/**
 * Gives the trained model.
 *
 * @returns
 *   The model; the same object at every call.
 */
export function loadModel(): Model {
  loaded ??= unpackWeights(WEIGHTS)
  return loaded
}
