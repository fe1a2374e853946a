/** Stage: tokens and model. Where the rows of a group of features start that were summed once, by what they hang on. */
const FREE = -1

/** An index from keys of 31 bits to places. */
export class RowIndex {
  // A key beside its place, so that most looks touch one line of memory.
  #slots = new Int32Array(512).fill(FREE)
  #count = 0

  /** Gives the place of a key, or -1. */
  find(key: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    let slot = slotOf(key) & mask
    for (;;) {
      const found = slots[slot]!
      if (found === key) return slots[slot + 1]!
      if (found === FREE) return -1
      slot = (slot + 2) & mask
    }
  }

  /** Adds a key that is not there yet. */
  add(key: number, place: number): void {
    if (this.#count * 4 >= this.#slots.length) this.#grow()
    this.#count++
    this.#place(key, place)
  }

  /** Forgets all keys. */
  clear(): void {
    this.#slots.fill(FREE)
    this.#count = 0
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2).fill(FREE)
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot] !== FREE) this.#place(slots[slot]!, slots[slot + 1]!)
  }

  #place(key: number, place: number): void {
    const mask = this.#slots.length - 2
    let slot = slotOf(key) & mask
    while (this.#slots[slot] !== FREE) slot = (slot + 2) & mask
    this.#slots[slot] = key
    this.#slots[slot + 1] = place
  }
}

// Even, since a slot takes two places.
function slotOf(key: number): number {
  const h = Math.imul(key, 0x9e3779b1)
  return (h ^ (h >>> 15)) << 1
}
