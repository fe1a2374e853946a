/**
 * Stage: training. Writes a model as one string: for every table its hashes (as differences), a mask of the labels that
 * matter and four bits a weight. The reader is src/unpack-weights.ts.
 */
import { unquantise } from '../src/model/unpack-weights.ts'
import type { TrainedModel } from './trained-model.ts'

/**
 * Packs a model.
 *
 * @param model
 *   The trained model.
 * @param prune
 *   Weights below this are dropped; a row without any other goes with them.
 * @returns
 *   Base64 text, and how many rows were kept.
 */
export function packWeights(model: TrainedModel, prune: number): { text: string; rows: number } {
  const bytes: number[] = []
  let kept = 0
  const u32 = (value: number) =>
    bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255)
  const f32 = (value: number) => bytes.push(...new Uint8Array(new Float32Array([value]).buffer))
  const nibbles = (levels: number[]) => {
    for (let k = 0; k < levels.length; k += 2)
      bytes.push((levels[k]! & 15) | (((levels[k + 1] ?? 0) & 15) << 4))
  }
  for (const table of [model.node, model.edge, model.gap, model.kind]) {
    const top = largest(table.weights)
    const rows: { hash: number; mask: number[]; levels: number[] }[] = []
    for (const [hash, offset] of table.index) {
      const mask: number[] = new Array(Math.ceil(table.width / 8)).fill(0)
      const levels: number[] = []
      for (let k = 0; k < table.width; k++) {
        const weight = table.weights[offset + k]!
        const level = Math.abs(weight) < prune ? 0 : quantise(weight, top)
        if (level === 0) continue
        mask[k >> 3]! |= 1 << (k & 7)
        levels.push(level)
      }
      if (levels.length > 0) rows.push({ hash: hash >>> 0, mask, levels })
    }
    rows.sort((a, b) => a.hash - b.hash)
    f32(top)
    u32(rows.length)
    let previous = 0
    for (const { hash, mask, levels } of rows) {
      let difference = hash - previous
      previous = hash
      for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference % 128) + 128)
      bytes.push(difference, ...mask)
      nibbles(levels)
    }
    kept += rows.length
  }
  for (const { weights: dense } of [model.transitions, model.starts, model.ends]) {
    const top = largest(dense)
    f32(top)
    u32(dense.length)
    for (const weight of dense) bytes.push(Math.round((weight / top) * 127) & 255)
  }
  return { text: Buffer.from(bytes).toString('base64'), rows: kept }
}

// The nearest of the fifteen levels, which lie closer together near zero.
function quantise(weight: number, top: number): number {
  const sign = weight < 0 ? -1 : 1
  let best = 0
  for (let level = 1; level <= 7; level++) {
    if (
      Math.abs(Math.abs(weight) - unquantise(level, top)) < Math.abs(Math.abs(weight) - unquantise(best, top))
    )
      best = level
  }
  return sign * best
}

function largest(weights: Float32Array): number {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  return top || 1
}
