// Rule 7.2-t5. A THead stands in a Table.

import { requireParent } from './nesting.ts'

/** A THead stands in a Table. */
export const rule72T5 = requireParent({
  id: '7.2-t5',
  says: 'A THead stands in a Table.',
  why: 'Table navigation counts on this nesting.',
  type: 'THead',
  allowed: ['Table'],
})
