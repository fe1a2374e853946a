/** Stage: model. Memory that is used again for every string. */

/** Arrays of numbers that grow to the longest string met. */
export class Scratch<T extends Float64Array | Int32Array> {
  #array: T
  #open: (length: number) => T

  /** @param open Opens an array. */
  constructor(open: (length: number) => T) {
    this.#open = open
    this.#array = open(256)
  }

  /** Gives an array of at least some length; it holds what the last user left. */
  take(length: number): T {
    if (this.#array.length < length) this.#array = this.#open(length * 2)
    return this.#array
  }
}

/** Opens scratch memory of floating-point numbers. */
export const floats = (): Scratch<Float64Array> => new Scratch((length) => new Float64Array(length))

/** Opens scratch memory of whole numbers. */
export const integers = (): Scratch<Int32Array> => new Scratch((length) => new Int32Array(length))
