// Rule 6.2-t1.

import { getDict, isTrue } from '../model/objects.ts'
import type { Rule } from './types.ts'

/** The catalog marks the file as tagged. */
export const rule62T1: Rule = {
  id: '6.2-t1',
  says: 'The catalog marks the file as tagged.',
  why: 'Without the mark a reader program guesses at the order from positions.',
  check(model, report) {
    const info = getDict(model.catalog, 'MarkInfo')
    if (!info || !isTrue(info, 'Marked')) report(null, 'No `/MarkInfo << /Marked true >>` in the catalog')
  },
}
