// Rule marks-balanced. Each mark that is opened is closed in the same stream.

import { reportMarks } from './marks.ts'

/** Each mark that is opened is closed in the same stream. */
export const marksBalanced = reportMarks({
  id: 'marks-balanced',
  says: 'Each mark that is opened is closed in the same stream.',
  why: 'A mark that is left open swallows what follows.',
  fault: 'unbalanced',
  message: 'Mark without its partner',
})
