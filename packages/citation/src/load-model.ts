/** Stage: model. Reads the generated weights, once. */
import { WEIGHTS } from './generated/weights.ts'
import { KINDS, LABELS } from './labels.ts'
import type { Model, WeightTable } from './model.ts'

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

/**
 * Reads a packed model.
 *
 * @param text
 *   The packed weights in Base64.
 * @returns
 *   The model.
 */
export function unpackWeights(text: string): Model {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  let at = 0
  const float = () => {
    at += 4
    return view.getFloat32(at - 4, true)
  }
  const integer = () => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const table = (width: number): WeightTable => {
    const scale = float()
    const count = integer()
    const bits = Math.max(4, 33 - Math.clz32(count * 2))
    const mask = 2 ** bits - 1
    const keys = new Int32Array(mask + 1)
    const rows = new Int32Array(mask + 1).fill(-1)
    const weights = new Float32Array(count * width)
    for (let row = 0; row < count; row++) {
      const hash = integer() | 0
      let slot = hash & mask
      while (rows[slot] !== -1) slot = (slot + 1) & mask
      keys[slot] = hash
      rows[slot] = row * width
      for (let cells = bytes[at++]!; cells > 0; cells--) {
        weights[row * width + bytes[at]!] = view.getInt8(at + 1) * scale
        at += 2
      }
    }
    const find = (hash: number) => {
      const key = hash | 0
      for (let slot = key & mask; rows[slot] !== -1; slot = (slot + 1) & mask)
        if (keys[slot] === key) return rows[slot]!
      return -1
    }
    return { width, weights, find }
  }
  const dense = () => {
    const scale = float()
    return Float32Array.from({ length: integer() }, () => view.getInt8(at++) * scale)
  }
  const count = LABELS.length
  return {
    node: table(count),
    edge: table(3 * count),
    gap: table(count * count),
    kind: table(KINDS.length),
    transitions: dense(),
    starts: dense(),
    ends: dense(),
  }
}
