// Rule 7.2-t40. The Caption of an L is its first child.

import { captionAtEdge } from './nesting.ts'

/** The Caption of an L is its first child. */
export const rule72T40 = captionAtEdge({
  id: '7.2-t40',
  says: 'The Caption of an L is its first child.',
  why: 'List navigation counts on this nesting.',
  type: 'L',
  last: false,
})
