// Rule 7.1-t3. All content is tagged or an artifact.

import { reportMarks } from './marks.ts'

/** All content is tagged or an artifact. */
export const rule71T3 = reportMarks({
  id: '7.1-t3',
  says: 'All content is tagged or an artifact.',
  why: 'Content that is neither is read at random or not at all.',
  fault: 'unmarked',
  message: 'Content that is neither tagged nor an artifact',
})
