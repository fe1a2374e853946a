// Rule 7.2-t27. A TOC holds only TOC, TOCI and Caption.

import { allowChildren } from './nesting.ts'

/** A TOC holds only TOC, TOCI and Caption. */
export const rule72T27 = allowChildren({
  id: '7.2-t27',
  says: 'A TOC holds only TOC, TOCI and Caption.',
  why: 'The table of contents is walked by these tags.',
  type: 'TOC',
  allowed: ['TOC', 'TOCI', 'Caption'],
})
