// Rule 7.1-t12.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each structure element names the parent that lists it. */
export const rule71T12: Rule = {
  id: '7.1-t12',
  says: 'Each structure element names the parent that lists it.',
  why: 'A reader program that climbs the tree would lose its way.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (!element.parentMatches) {
        const parent = element.parent ? `\`${element.parent.type}\`` : 'the root'
        report(pageOf(element), `\`/P\` of \`${element.type}\` is not ${parent}, which lists it`)
      }
    }
  },
}
