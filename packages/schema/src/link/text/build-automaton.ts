// An automaton after Aho and Corasick as one dense table: many patterns in one pass, in time linear in the text.

/** A dense automaton over classes of symbols. State 0 is the root. */
export interface Automaton {
  classes: number
  /** `next[state * classes + symbol]` is the state after a symbol. */
  next: Int32Array
  /** First pattern that ends in a state, or -1. */
  first: Int32Array
  /** Next pattern that ends in the same state, or -1. */
  chain: Int32Array
  /** The nearest state on the way of failures in which a pattern ends, or 0. */
  ending: Int32Array
}

/**
 * Build an automaton.
 *
 * @param patterns Patterns as classes of symbols, counted from 0; an empty one never matches.
 * @param classes The number of classes.
 * @returns The automaton; its size is the length of all patterns times the number of classes.
 */
export function buildAutomaton(patterns: readonly ArrayLike<number>[], classes: number): Automaton {
  const size = patterns.reduce((sum, pattern) => sum + pattern.length, 1)
  const next = new Int32Array(size * classes)
  const first = new Int32Array(size).fill(-1)
  const chain = new Int32Array(patterns.length).fill(-1)
  let states = 1
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.length === 0) continue
    let state = 0
    for (let at = 0; at < pattern.length; at++) {
      const slot = state * classes + pattern[at]!
      if (next[slot] === 0) next[slot] = states++
      state = next[slot]!
    }
    chain[index] = first[state]!
    first[state] = index
  }
  const failure = new Int32Array(states)
  const ending = new Int32Array(states)
  const queue = new Int32Array(states)
  let tail = 0
  for (let symbol = 0; symbol < classes; symbol++) if (next[symbol] !== 0) queue[tail++] = next[symbol]!
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!
    const back = failure[state]!
    ending[state] = first[back] === -1 ? ending[back]! : back
    for (let symbol = 0; symbol < classes; symbol++) {
      const child = next[state * classes + symbol]!
      const over = next[back * classes + symbol]!
      if (child === 0) next[state * classes + symbol] = over
      else {
        failure[child] = over
        queue[tail++] = child
      }
    }
  }
  return { classes, next: next.subarray(0, states * classes), first, chain, ending }
}
