// Rule marks-unique. No marked-content number is used twice on a page.

import { reportMarks } from './marks.ts'

/** No marked-content number is used twice on a page. */
export const marksUnique = reportMarks({
  id: 'marks-unique',
  says: 'No marked-content number is used twice on a page.',
  why: 'A number that stands for two pieces of content puts one of them in the wrong place.',
  fault: 'mcid-repeated',
  message: 'Marked-content number used again',
})
