// Rule 7.2-t28. The Caption of a TOC is its first child.

import { captionAtEdge } from './nesting.ts'

/** The Caption of a TOC is its first child. */
export const rule72T28 = captionAtEdge({
  id: '7.2-t28',
  says: 'The Caption of a TOC is its first child.',
  why: 'The table of contents is walked by these tags.',
  type: 'TOC',
  last: false,
})
