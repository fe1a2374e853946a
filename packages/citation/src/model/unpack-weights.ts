/** Stage: model. Reads packed weights into tables that are found by hash. */
import { KINDS, LABELS } from './labels.ts'
import type { DenseTable, Model, SparseTable } from './model.ts'

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

interface Sparse extends SparseTable {
  hashes: Int32Array
  rows: Int32Array
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
  const bytes = decodeBase64(text)
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
  const sparse = (width: number): Sparse => {
    const top = float()
    const count = integer()
    const hashes = new Int32Array(count)
    const rows = new Int32Array(count)
    // A byte holds at most two cells.
    const cells = new Uint16Array(2 * (bytes.length - at))
    const maskBytes = Math.ceil(width / 8)
    let used = 0
    let hash = 0
    let next = at
    for (let row = 0; row < count; row++) {
      for (let power = 1; ; power *= 128) {
        const byte = bytes[next++]!
        hash += (byte & 127) * power
        if (byte < 128) break
      }
      hashes[row] = hash | 0
      const mask = next
      next += maskBytes
      const first = used
      for (let k = 0; k < maskBytes; k++) {
        for (let bits = bytes[mask + k]!; bits !== 0; bits &= bits - 1) {
          const column = k * 8 + 31 - Math.clz32(bits & -bits)
          const nibble = used - first
          const pair = bytes[next + (nibble >> 1)]!
          cells[used++] = column * 16 + (nibble & 1 ? pair >> 4 : pair & 15)
        }
      }
      rows[row] = first * 256 + used - first
      next += (used - first + 1) >> 1
    }
    at = next
    const weights = Float64Array.from({ length: 16 }, (_, level) => unquantise((level << 28) >> 28, top))
    return {
      slots: indexHashes(hashes, rows),
      filter: filterHashes(hashes),
      cells: cells.slice(0, used),
      weights,
      hashes,
      rows,
    }
  }
  const dense = () => {
    const top = float()
    return Float32Array.from({ length: integer() }, () => (view.getInt8(at++) / 127) * top)
  }
  const count = LABELS.length
  return {
    node: sparse(count),
    edge: sparse(3 * count),
    gap: spread(sparse(count * count), count),
    kind: sparse(KINDS.length),
    transitions: kindsLast(dense()),
    starts: kindsLast(dense()),
    ends: kindsLast(dense()),
  }
}

// A loop, because a call for each of a quarter of a million characters costs more than the rest of the unpacking.
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

// All kinds of work are tried side by side, so what differs between them lies together.
function kindsLast(weights: Float32Array): Float32Array {
  const size = weights.length / KINDS.length
  return weights.map((_, at) => weights[(at % KINDS.length) * size + Math.floor(at / KINDS.length)]!)
}

// Pairs of labels are looked up one by one, those that lead to one label together, so their rows are laid out in full.
function spread({ cells, weights, hashes, rows }: Sparse, count: number): DenseTable {
  const width = count * count
  const pairs = new Float32Array(rows.length * width)
  const offsets = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    offsets.set(hashes[index]!, index * width)
    for (let at = row >> 8; at < (row >> 8) + (row & 255); at++) {
      const pair = cells[at]! >> 4
      pairs[index * width + (pair % count) * count + Math.floor(pair / count)] = weights[cells[at]! & 15]!
    }
  }
  return { weights: pairs, offsets }
}

// Key beside row, so that most looks touch one line of memory.
function indexHashes(hashes: Int32Array, rows: Int32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.max(4, 34 - Math.clz32(hashes.length)))
  const mask = slots.length - 2
  for (let index = 0; index < hashes.length; index++) {
    const key = hashes[index]! || 1
    let slot = (2 * key) & mask
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = key
    slots[slot + 1] = rows[index]!
  }
  return slots
}

function filterHashes(hashes: Int32Array): Uint32Array {
  const filter = new Uint32Array(1 << 12)
  for (const hash of hashes) filter[(hash >>> 5) & 4095]! |= 1 << (hash & 31)
  return filter
}
