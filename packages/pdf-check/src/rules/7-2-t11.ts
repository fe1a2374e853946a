// Rule 7.2-t11. A Table has at most one THead.

import { atMostOne } from './nesting.ts'

/** A Table has at most one THead. */
export const rule72T11 = atMostOne({
  id: '7.2-t11',
  says: 'A Table has at most one THead.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  child: 'THead',
})
