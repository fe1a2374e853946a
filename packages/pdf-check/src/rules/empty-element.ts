// Rule empty-element.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** No element is empty, but for table cells. */
export const emptyElement: Rule = {
  id: 'empty-element',
  says: 'No element is empty, but for table cells.',
  why: 'An empty paragraph or list item is announced as nothing.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (element.children.length === 0 && element.role !== 'TD' && element.role !== 'TH') {
        report(element.parent ? pageOf(element.parent) : null, `An empty \`${element.role}\` element`)
      }
    }
  },
}
