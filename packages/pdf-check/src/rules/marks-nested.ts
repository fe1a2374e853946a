// Rule marks-nested. No tagged content stands inside other tagged content.

import { reportMarks } from './marks.ts'

/** No tagged content stands inside other tagged content. */
export const marksNested = reportMarks({
  id: 'marks-nested',
  says: 'No tagged content stands inside other tagged content.',
  why: 'ISO 32000-1, 14.6 gives each piece of content one place in the tree.',
  fault: 'mcid-in-mcid',
  message: 'Tagged content inside tagged content',
})
