// Rule 7.2-t13. A Table with a TFoot has a TBody.

import { needsSibling } from './nesting.ts'

/** A Table with a TFoot has a TBody. */
export const rule72T13 = needsSibling({
  id: '7.2-t13',
  says: 'A Table with a TFoot has a TBody.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  child: 'TFoot',
  sibling: 'TBody',
})
