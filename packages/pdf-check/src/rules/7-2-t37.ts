// Rule 7.2-t37. A TBody holds only TR.

import { allowChildren } from './nesting.ts'

/** A TBody holds only TR. */
export const rule72T37 = allowChildren({
  id: '7.2-t37',
  says: 'A TBody holds only TR.',
  why: 'Table navigation counts on this nesting.',
  type: 'TBody',
  allowed: ['TR'],
})
