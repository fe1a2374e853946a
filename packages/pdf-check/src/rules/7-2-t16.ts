// Rule 7.2-t16. The Caption of a Table is its first or last child.

import { captionAtEdge } from './nesting.ts'

/** The Caption of a Table is its first or last child. */
export const rule72T16 = captionAtEdge({
  id: '7.2-t16',
  says: 'The Caption of a Table is its first or last child.',
  why: 'A caption in the middle is read between rows.',
  type: 'Table',
  last: true,
})
