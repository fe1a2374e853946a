// Rule 7.1-t4.

import { getDict, isTrue } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** The tags are not marked as suspect. */
export const rule71T4: Rule = {
  id: '7.1-t4',
  says: 'The tags are not marked as suspect.',
  why: '`/Suspects true` says that the tags may be wrong.',
  check(model, report) {
    const info = getDict(model.catalog, 'MarkInfo')
    if (info && isTrue(info, 'Suspects')) report(null, 'Unexpected `/Suspects true` in `/MarkInfo`')
  },
}
