// Rule 7.1-t6.

import { runsInCircle } from './support.ts'
import type { Rule } from './types.ts'

/** No role mapping runs in a circle. */
export const rule71T6: Rule = {
  id: '7.1-t6',
  says: 'No role mapping runs in a circle.',
  why: 'A circle never arrives at a type that a reader program knows.',
  check(model, report) {
    for (const type of model.structure?.roleMap.keys() ?? []) {
      if (runsInCircle(model, type)) report(null, `The role mapping of \`${type}\` runs in a circle`)
    }
  },
}
