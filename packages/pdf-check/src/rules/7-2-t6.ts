// Rule 7.2-t6. A TBody stands in a Table.

import { requireParent } from './nesting.ts'

/** A TBody stands in a Table. */
export const rule72T6 = requireParent({
  id: '7.2-t6',
  says: 'A TBody stands in a Table.',
  why: 'Table navigation counts on this nesting.',
  type: 'TBody',
  allowed: ['Table'],
})
