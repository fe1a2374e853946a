// Rule 7.2-t4. A TR stands in a Table, THead, TBody or TFoot.

import { requireParent } from './nesting.ts'

/** A TR stands in a Table, THead, TBody or TFoot. */
export const rule72T4 = requireParent({
  id: '7.2-t4',
  says: 'A TR stands in a Table, THead, TBody or TFoot.',
  why: 'Table navigation counts on this nesting.',
  type: 'TR',
  allowed: ['Table', 'THead', 'TBody', 'TFoot'],
})
