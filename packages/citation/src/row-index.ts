/** Stage: model. Where the rows of a group of features start that were summed once, by what they hang on. */
const FREE = -1

/** An index from keys of 31 bits to places. */
export class RowIndex {
  #keys = new Int32Array(256).fill(FREE)
  #starts = new Int32Array(256)
  #count = 0

  /** Gives the place of a key, or -1. */
  find(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = slotOf(key) & mask
    for (;;) {
      const found = keys[slot]!
      if (found === key) return this.#starts[slot]!
      if (found === FREE) return -1
      slot = (slot + 1) & mask
    }
  }

  /** Adds a key that is not there yet. */
  add(key: number, start: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    this.#count++
    this.#place(key, start)
  }

  /** Forgets all keys. */
  clear(): void {
    this.#keys.fill(FREE)
    this.#count = 0
  }

  #grow(): void {
    const keys = this.#keys
    const starts = this.#starts
    this.#keys = new Int32Array(keys.length * 2).fill(FREE)
    this.#starts = new Int32Array(keys.length * 2)
    for (const [slot, key] of keys.entries()) if (key !== FREE) this.#place(key, starts[slot]!)
  }

  #place(key: number, start: number): void {
    const mask = this.#keys.length - 1
    let slot = slotOf(key) & mask
    while (this.#keys[slot] !== FREE) slot = (slot + 1) & mask
    this.#keys[slot] = key
    this.#starts[slot] = start
  }
}

function slotOf(key: number): number {
  const h = Math.imul(key, 0x9e3779b1)
  return h ^ (h >>> 15)
}
