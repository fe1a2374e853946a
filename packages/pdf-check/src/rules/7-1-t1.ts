// Rule 7.1-t1. No artifact stands inside tagged content.

import { reportMarks } from './marks.ts'

/** No artifact stands inside tagged content. */
export const rule71T1 = reportMarks({
  id: '7.1-t1',
  says: 'No artifact stands inside tagged content.',
  why: 'What is decoration and what is content must not be mixed: the text around it would be lost or read wrongly.',
  fault: 'artifact-in-tag',
  message: 'Artifact inside tagged content',
})
