// Rule 7.2-t39. A Table has at most one Caption.

import { atMostOne } from './nesting.ts'

/** A Table has at most one Caption. */
export const rule72T39 = atMostOne({
  id: '7.2-t39',
  says: 'A Table has at most one Caption.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  child: 'Caption',
})
