// Rule 7.4.4-t2.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** H and numbered headings are not mixed. */
export const rule744T2: Rule = {
  id: '7.4.4-t2',
  says: 'H and numbered headings are not mixed.',
  why: 'The two ways to give a level contradict each other.',
  check(model, report) {
    const elements = elementsOf(model)
    const plain = elements.find((element) => element.role === 'H')
    if (plain && elements.some((element) => /^H[1-6]$/u.test(element.role))) {
      report(pageOf(plain), '`H` stands beside numbered headings')
    }
  },
}
