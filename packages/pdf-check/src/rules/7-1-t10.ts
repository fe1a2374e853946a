// Rule 7.1-t10.

import { getDict, isTrue } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** The window shows the document title. */
export const rule71T10: Rule = {
  id: '7.1-t10',
  says: 'The window shows the document title.',
  why: 'Otherwise the file name is announced.',
  check(model, report) {
    const preferences = getDict(model.catalog, 'ViewerPreferences')
    if (!preferences || !isTrue(preferences, 'DisplayDocTitle')) {
      report(null, 'No `/ViewerPreferences << /DisplayDocTitle true >>` in the catalog')
    }
  },
}
