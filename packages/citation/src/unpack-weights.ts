/** Stage: model. Reads packed weights into tables that are found by hash. */
import { KINDS, LABELS } from './labels.ts'
import type { Model, WeightTable } from './model.ts'

/**
 * Gives the weight that a stored level stands for.
 *
 * @param level
 *   From -7 to 7.
 * @param top
 *   The largest weight of the table.
 * @returns
 *   The weight; levels lie closer together near zero.
 */
export function unquantise(level: number, top: number): number {
  const share = Math.abs(level) / 7
  return Math.sign(level) * top * share * share
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
    const top = float()
    const count = integer()
    const hashes = new Int32Array(count)
    const weights = new Float32Array(count * width)
    let hash = 0
    for (let row = 0; row < count; row++) {
      for (let power = 1; ; power *= 128) {
        const byte = bytes[at++]!
        hash += (byte & 127) * power
        if (byte < 128) break
      }
      hashes[row] = hash | 0
      const mask = at
      at += Math.ceil(width / 8)
      let nibble = 0
      for (let k = 0; k < width; k++) {
        if ((bytes[mask + (k >> 3)]! & (1 << (k & 7))) === 0) continue
        const pair = bytes[at + (nibble >> 1)]!
        const level = ((nibble & 1 ? pair >> 4 : pair & 15) << 28) >> 28
        weights[row * width + k] = unquantise(level, top)
        nibble++
      }
      at += (nibble + 1) >> 1
    }
    return { width, weights, find: indexHashes(hashes, width) }
  }
  const dense = () => {
    const top = float()
    return Float32Array.from({ length: integer() }, () => (view.getInt8(at++) / 127) * top)
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

// Open addressing: one look at a typed array finds most features, or finds that they are none.
function indexHashes(hashes: Int32Array, width: number): (hash: number) => number {
  const mask = 2 ** Math.max(4, 33 - Math.clz32(hashes.length * 2)) - 1
  const keys = new Int32Array(mask + 1)
  const rows = new Int32Array(mask + 1).fill(-1)
  for (let row = 0; row < hashes.length; row++) {
    let slot = hashes[row]! & mask
    while (rows[slot] !== -1) slot = (slot + 1) & mask
    keys[slot] = hashes[row]!
    rows[slot] = row * width
  }
  return (hash) => {
    const key = hash | 0
    for (let slot = key & mask; rows[slot] !== -1; slot = (slot + 1) & mask)
      if (keys[slot] === key) return rows[slot]!
    return -1
  }
}
