/** Stage: model. Sums the weights of features, those of a group only once for as long as its row is kept. */
import type { FeatureGroup } from '../features/feature-group.ts'
import type { Emit, FeatureSource } from '../features/prepare-features.ts'
import { RowIndex } from '../tokens/row-index.ts'
import type { SparseTable } from './model.ts'

// Reached by no real list of references; a bound for what never ends.
const MOST_ROWS = 1 << 15

/** Sums of one class of features. */
export class WeightSums {
  /** Takes a feature; {@link flush} adds its weights. */
  readonly emit: Emit
  /** Rows that are kept, one after the other. */
  rows: Float32Array
  #table: SparseTable
  #groups: FeatureGroup[]
  #indexes: RowIndex[]
  #width: number
  #row: Float64Array
  #count = 0
  #hashes = new Int32Array(256)
  #pending = 0

  /**
   * @param table
   *   The weights.
   * @param groups
   *   The groups of features.
   * @param width
   *   Weights in a row.
   */
  constructor(table: SparseTable, groups: FeatureGroup[], width: number) {
    this.rows = new Float32Array(256 * width)
    this.#table = table
    this.#groups = groups
    this.#indexes = groups.map(() => new RowIndex())
    this.#width = width
    this.#row = new Float64Array(width)
    this.emit = (hash) => {
      this.#hashes[this.#pending++] = hash
    }
  }

  /** Adds the weights of the features taken since the last time, at `base` of a target. */
  flush(target: Float64Array, base: number): void {
    const { slots, filter, cells, weights } = this.#table
    const mask = slots.length - 2
    const hashes = this.#hashes
    const pending = this.#pending
    this.#pending = 0
    for (let h = 0; h < pending; h++) {
      const hash = hashes[h]!
      if ((filter[(hash >>> 5) & 4095]! & (1 << (hash & 31))) === 0) continue
      const key = hash || 1
      let slot = (2 * key) & mask
      while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 2) & mask
      if (slots[slot] === 0) continue
      const row = slots[slot + 1]!
      const end = (row >> 8) + (row & 255)
      for (let at = row >> 8; at < end; at++) {
        const cell = cells[at]!
        target[base + (cell >> 4)]! += weights[cell & 15]!
      }
    }
  }

  /**
   * Finds the rows of every group at every token from `first` on. `starts` gets where they begin in {@link rows}, which
   * holds until the next call.
   */
  findRows(source: FeatureSource, first: number, starts: Int32Array): void {
    const { n } = source
    if (this.#count > MOST_ROWS) this.#clear()
    const groups = this.#groups
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g]!
      const index = this.#indexes[g]!
      for (let i = first; i < n; i++) {
        const key = group.key(source, i)
        let start = key < 0 ? -1 : index.find(key)
        if (start < 0) {
          start = this.#sum(group, source, i)
          if (key >= 0) index.add(key, start)
        }
        starts[i * groups.length + g] = start
      }
    }
  }

  #sum(group: FeatureGroup, source: FeatureSource, i: number): number {
    const start = this.#count++ * this.#width
    if (start === this.rows.length) {
      const rows = new Float32Array(start * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    group.emit(source, i, this.emit)
    this.flush(this.#row.fill(0), 0)
    this.rows.set(this.#row, start)
    return start
  }

  #clear(): void {
    for (const index of this.#indexes) index.clear()
    this.#count = 0
  }
}
