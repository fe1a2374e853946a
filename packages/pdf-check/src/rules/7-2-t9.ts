// Rule 7.2-t9. A TD stands in a TR.

import { requireParent } from './nesting.ts'

/** A TD stands in a TR. */
export const rule72T9 = requireParent({
  id: '7.2-t9',
  says: 'A TD stands in a TR.',
  why: 'Table navigation counts on this nesting.',
  type: 'TD',
  allowed: ['TR'],
})
