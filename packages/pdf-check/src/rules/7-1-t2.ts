// Rule 7.1-t2. No tagged content stands inside an artifact.

import { reportMarks } from './marks.ts'

/** No tagged content stands inside an artifact. */
export const rule71T2 = reportMarks({
  id: '7.1-t2',
  says: 'No tagged content stands inside an artifact.',
  why: 'A screen reader skips artifacts with all that is in them.',
  fault: 'tag-in-artifact',
  message: 'Tagged content inside an artifact',
})
