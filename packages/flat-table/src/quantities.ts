// Stage: words. Finds the quantities of a line.

import { type QuantityForm, quantityAt } from './quantity-at.ts'
import type { Token } from './tokens.ts'
import { zeros } from './zeros.ts'

/** Where the quantities of a line are. */
export interface Quantities {
  /** For each word the end of the quantity that opens there, or 0. */
  ends: number[]
  /** For each word 0, or what the quantity that opens there has beyond a bare number: 1 a comparison, a range, a unit; 2 a preposition of time. */
  measured: number[]
  /** For each gap (before word `i`) 1 where it lies inside a quantity, 2 where a measured quantity ends. */
  gaps: number[]
  /** Words within quantities before each position. */
  covered: number[]
}

/**
 * Finds the quantities of a line, from left to right.
 *
 * @param tokens the words of the line
 * @param form what belongs to a quantity in this table
 * @returns where quantities open, end and cover words
 */
export function findQuantities(tokens: readonly Token[], form: QuantityForm): Quantities {
  const n = tokens.length
  const found: Quantities = {
    ends: zeros(n + 1),
    measured: zeros(n + 1),
    gaps: zeros(n + 1),
    covered: zeros(n + 1),
  }
  let i = 0
  while (i < n) {
    const quantity = quantityAt(tokens, i, form)
    const end = quantity?.end ?? i + 1
    if (quantity !== null) {
      found.ends[i] = end
      found.measured[i] = quantity.timed ? 2 : quantity.measured ? 1 : 0
      for (let j = i + 1; j < end; j++) found.gaps[j] = 1
      if (quantity.measured) found.gaps[end] = 2
    }
    for (let j = i; j < end; j++) found.covered[j + 1] = found.covered[j]! + (quantity === null ? 0 : 1)
    i = end
  }
  return found
}
