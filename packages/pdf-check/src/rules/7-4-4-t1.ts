// Rule 7.4.4-t1.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** No element holds more than one H. */
export const rule744T1: Rule = {
  id: '7.4.4-t1',
  says: 'No element holds more than one H.',
  why: 'An H takes its level from its depth, so each needs its own section.',
  check(model, report) {
    const holders = elementsOf(model)
      .filter((element) => element.role === 'H')
      .map((element) => element.parent)
    const seen = new Set<unknown>()
    for (const holder of holders) {
      if (seen.has(holder)) report(holder ? pageOf(holder) : null, 'More than one `H` in one element')
      seen.add(holder)
    }
  },
}
