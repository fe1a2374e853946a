// Rule 7.7-t1.

import { elementsOf, hasAlternative, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each Formula has an alternative text. */
export const rule77T1: Rule = {
  id: '7.7-t1',
  says: 'Each Formula has an alternative text.',
  why: 'Formulas are seldom readable sign by sign.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (element.role === 'Formula' && !hasAlternative(element))
        report(pageOf(element), 'A `Formula` has no `/Alt` or `/ActualText`')
    }
  },
}
