// Rule 7.18.3-t1.

import { getName } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** On pages with annotations the tab key follows the structure. */
export const rule7183T1: Rule = {
  id: '7.18.3-t1',
  says: 'On pages with annotations the tab key follows the structure.',
  why: 'Otherwise the focus jumps about the page.',
  check(model, report) {
    for (const page of model.pages) {
      if (page.annotations.length > 0 && getName(page.dict, 'Tabs') !== 'S')
        report(page.index, 'No `/Tabs /S` on a page with annotations')
    }
  },
}
