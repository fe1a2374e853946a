// Rule 7.1-t5.

import { elementsOf, pageOf, runsInCircle, standardTypes } from './support.ts'
import type { Rule } from './types.ts'

/** Each structure type is a standard one or is mapped to one. */
export const rule71T5: Rule = {
  id: '7.1-t5',
  says: 'Each structure type is a standard one or is mapped to one.',
  why: 'A type that nobody knows is read as plain text.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (!standardTypes.has(element.role) && !runsInCircle(model, element.type)) {
        report(
          pageOf(element),
          `Structure type \`${element.type}\` is neither standard nor mapped to a standard type`,
        )
      }
    }
  },
}
