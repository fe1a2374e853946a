/** Stage: training. Random choice that is the same on every machine. */

export type Pick = <T>(items: readonly T[]) => T

/** Deterministic random choice. */
export class Dice {
  state: number
  constructor(seed: number) {
    this.state = seed
  }
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0
    return (this.state >>> 0) / 4294967296
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  chance(share: number): boolean {
    return this.next() < share
  }
  pick: Pick = (items) => items[this.below(items.length)]!
}
