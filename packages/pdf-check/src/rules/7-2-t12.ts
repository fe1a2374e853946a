// Rule 7.2-t12. A Table has at most one TFoot.

import { atMostOne } from './nesting.ts'

/** A Table has at most one TFoot. */
export const rule72T12 = atMostOne({
  id: '7.2-t12',
  says: 'A Table has at most one TFoot.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  child: 'TFoot',
})
