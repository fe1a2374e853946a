// Rule 7.2-t7. A TFoot stands in a Table.

import { requireParent } from './nesting.ts'

/** A TFoot stands in a Table. */
export const rule72T7 = requireParent({
  id: '7.2-t7',
  says: 'A TFoot stands in a Table.',
  why: 'Table navigation counts on this nesting.',
  type: 'TFoot',
  allowed: ['Table'],
})
