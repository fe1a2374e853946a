// Rule 7.2-t8. A TH stands in a TR.

import { requireParent } from './nesting.ts'

/** A TH stands in a TR. */
export const rule72T8 = requireParent({
  id: '7.2-t8',
  says: 'A TH stands in a TR.',
  why: 'Table navigation counts on this nesting.',
  type: 'TH',
  allowed: ['TR'],
})
