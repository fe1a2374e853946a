// Rule 7.2-t17. An LI stands in an L.

import { requireParent } from './nesting.ts'

/** An LI stands in an L. */
export const rule72T17 = requireParent({
  id: '7.2-t17',
  says: 'An LI stands in an L.',
  why: 'List navigation counts on this nesting.',
  type: 'LI',
  allowed: ['L'],
})
