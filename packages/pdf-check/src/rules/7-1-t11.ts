// Rule 7.1-t11.

import type { Rule } from './types.ts'

/** The file has a structure tree. */
export const rule71T11: Rule = {
  id: '7.1-t11',
  says: 'The file has a structure tree.',
  why: 'The tree is the reading order.',
  check(model, report) {
    if (!model.structure) report(null, 'No `/StructTreeRoot` in the catalog')
  },
}
