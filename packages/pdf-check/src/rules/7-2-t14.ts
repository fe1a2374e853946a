// Rule 7.2-t14. A Table with a THead has a TBody.

import { needsSibling } from './nesting.ts'

/** A Table with a THead has a TBody. */
export const rule72T14 = needsSibling({
  id: '7.2-t14',
  says: 'A Table with a THead has a TBody.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  child: 'THead',
  sibling: 'TBody',
})
