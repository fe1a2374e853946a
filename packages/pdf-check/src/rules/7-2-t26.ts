// Rule 7.2-t26. A TOCI stands in a TOC.

import { requireParent } from './nesting.ts'

/** A TOCI stands in a TOC. */
export const rule72T26 = requireParent({
  id: '7.2-t26',
  says: 'A TOCI stands in a TOC.',
  why: 'The table of contents is walked by these tags.',
  type: 'TOCI',
  allowed: ['TOC'],
})
