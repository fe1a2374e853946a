// Rule 7.2-t18. An LBody stands in an LI.

import { requireParent } from './nesting.ts'

/** An LBody stands in an LI. */
export const rule72T18 = requireParent({
  id: '7.2-t18',
  says: 'An LBody stands in an LI.',
  why: 'List navigation counts on this nesting.',
  type: 'LBody',
  allowed: ['LI'],
})
