/** Stage: training. Weights of one class of features, by hash, with what AdaGrad remembers of them. */

/** One class of features; a row holds `width` weights. */
export class FeatureTable {
  index = new Map<number, number>()
  weights = new Float32Array(0)
  squares = new Float32Array(0)
  width: number
  #counts = new Map<number, number>()

  /** @param width Weights in a row. */
  constructor(width: number) {
    this.width = width
  }

  /** Counts a feature once for a string. */
  count(hash: number, seen: Set<number>): void {
    if (seen.has(hash)) return
    seen.add(hash)
    this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1)
  }

  /** Opens a row for every feature that `cutoff` strings have. */
  build(cutoff: number): void {
    for (const [hash, count] of this.#counts) {
      if (count >= cutoff) this.index.set(hash, this.index.size * this.width)
    }
    this.weights = new Float32Array(this.index.size * this.width)
    this.squares = new Float32Array(this.weights.length)
    this.#counts.clear()
  }

  /** Gives the offset of a feature's row, or -1. */
  find(hash: number): number {
    return this.index.get(hash) ?? -1
  }
}

/** Weights that every string has, such as those of pairs of labels. */
export class DenseWeights {
  weights: Float32Array
  squares: Float32Array

  /** @param size How many weights. */
  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.squares = new Float32Array(size)
  }
}
