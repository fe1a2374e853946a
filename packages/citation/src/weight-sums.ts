/** Stage: model. Sums the weights of features, those of a group only once for as long as its row is kept. */
import type { FeatureGroup } from './feature-group.ts'
import type { SparseTable } from './model.ts'
import type { Emit, FeatureSource } from './prepare-features.ts'
import { RowIndex } from './row-index.ts'

// Reached by no real list of references; a bound for what never ends.
const MOST_ROWS = 1 << 15

/** Sums of one class of features. */
export class WeightSums {
  /** Adds the weights of a feature at the place that was set last. */
  readonly emit: Emit
  /** Rows that are kept, one after the other. */
  rows: Float32Array
  #groups: FeatureGroup[]
  #indexes: RowIndex[]
  #width: number
  #count = 0
  #target: Float32Array | Float64Array
  #base = 0

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
    this.#groups = groups
    this.#indexes = groups.map(() => new RowIndex())
    this.#width = width
    this.#target = this.rows
    const { slots, filter, cells, weights } = table
    const mask = slots.length - 2
    this.emit = (hash) => {
      if ((filter[(hash >>> 5) & 4095]! & (1 << (hash & 31))) === 0) return
      const key = hash | 0 || 1
      let slot = (2 * key) & mask
      while (slots[slot] !== key) {
        if (slots[slot] === 0) return
        slot = (slot + 2) & mask
      }
      const row = slots[slot + 1]!
      const end = (row >> 8) + (row & 255)
      const target = this.#target
      const base = this.#base
      for (let at = row >> 8; at < end; at++) {
        const cell = cells[at]!
        target[base + (cell >> 4)]! += weights[cell & 15]!
      }
    }
  }

  /** Sets where the features emitted from here on are added. */
  aim(target: Float64Array, base: number): void {
    this.#target = target
    this.#base = base
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
    this.#target = this.rows
    this.#base = start
    group.emit(source, i, this.emit)
    return start
  }

  #clear(): void {
    for (const index of this.#indexes) index.clear()
    this.rows.fill(0)
    this.#count = 0
  }
}
