// Rule 7.3-t1.

import { elementsOf, hasAlternative, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each Figure has an alternative text. */
export const rule73T1: Rule = {
  id: '7.3-t1',
  says: 'Each Figure has an alternative text.',
  why: 'Who cannot see the picture hears this instead.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (element.role === 'Figure' && !hasAlternative(element))
        report(pageOf(element), 'A `Figure` has no `/Alt` or `/ActualText`')
    }
  },
}
