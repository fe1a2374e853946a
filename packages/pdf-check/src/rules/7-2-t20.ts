// Rule 7.2-t20. An LI holds only Lbl and LBody.

import { allowChildren } from './nesting.ts'

/** An LI holds only Lbl and LBody. */
export const rule72T20 = allowChildren({
  id: '7.2-t20',
  says: 'An LI holds only Lbl and LBody.',
  why: 'List navigation counts on this nesting.',
  type: 'LI',
  allowed: ['Lbl', 'LBody'],
})
