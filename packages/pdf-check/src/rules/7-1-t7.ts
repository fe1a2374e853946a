// Rule 7.1-t7.

import { standardTypes } from './support.ts'
import type { Rule } from './types.ts'

/** No standard type is mapped to another type. */
export const rule71T7: Rule = {
  id: '7.1-t7',
  says: 'No standard type is mapped to another type.',
  why: 'Remapping gives a known tag a hidden meaning.',
  check(model, report) {
    for (const [type, role] of model.structure?.roleMap ?? []) {
      if (standardTypes.has(type)) report(null, `Standard type \`${type}\` is mapped to \`${role}\``)
    }
  },
}
