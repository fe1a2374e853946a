// Rule 7.9-t1.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each Note has an ID. */
export const rule79T1: Rule = {
  id: '7.9-t1',
  says: 'Each Note has an ID.',
  why: 'References find a note by it.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (element.role === 'Note' && !element.id) report(pageOf(element), 'A `Note` has no `/ID`')
    }
  },
}
