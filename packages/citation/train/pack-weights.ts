/**
 * Stage: training. Writes a model as one string: for every table its hashes and the weights that matter, one byte a
 * weight. The reader is src/load-model.ts.
 */
import type { TrainedModel } from './crf.ts'

/**
 * Packs a model.
 *
 * @param model
 *   The trained model.
 * @param prune
 *   Rows and weights below this are dropped.
 * @returns
 *   Base64 text, and how many rows were kept.
 */
export function packWeights(model: TrainedModel, prune: number): { text: string; rows: number } {
  const bytes: number[] = []
  let kept = 0
  const u32 = (value: number) =>
    bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255)
  const f32 = (value: number) => bytes.push(...new Uint8Array(new Float32Array([value]).buffer))
  for (const table of [model.node, model.edge, model.gap, model.kind]) {
    const scale = quantum(table.weights)
    const rows: [number, [number, number][]][] = []
    for (const [hash, offset] of table.index) {
      const cells: [number, number][] = []
      for (let k = 0; k < table.width; k++) {
        const weight = table.weights[offset + k]!
        const level = Math.max(-127, Math.min(127, Math.round(weight / scale)))
        if (Math.abs(weight) >= prune && level !== 0) cells.push([k, level])
      }
      if (cells.length > 0) rows.push([hash, cells])
    }
    rows.sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
    f32(scale)
    u32(rows.length)
    for (const [hash, cells] of rows) {
      u32(hash)
      bytes.push(cells.length)
      for (const [k, level] of cells) bytes.push(k, level & 255)
    }
    kept += rows.length
  }
  for (const dense of [model.transitions, model.starts, model.ends]) {
    const scale = quantum(dense)
    f32(scale)
    u32(dense.length)
    for (const weight of dense) bytes.push(Math.max(-127, Math.min(127, Math.round(weight / scale))) & 255)
  }
  return { text: Buffer.from(bytes).toString('base64'), rows: kept }
}

function quantum(weights: Float32Array): number {
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  return (top || 1) / 127
}
