// Rule 7.2-t34.

import { getText } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** The catalog names the natural language of the text. */
export const rule72T34: Rule = {
  id: '7.2-t34',
  says: 'The catalog names the natural language of the text.',
  why: 'Without it the text is read in whatever voice is set.',
  check(model, report) {
    if (!getText(model.catalog, 'Lang')) report(null, 'No `/Lang` in the catalog')
  },
}
