// Rule 7.2-t36. A THead holds only TR.

import { allowChildren } from './nesting.ts'

/** A THead holds only TR. */
export const rule72T36 = allowChildren({
  id: '7.2-t36',
  says: 'A THead holds only TR.',
  why: 'Table navigation counts on this nesting.',
  type: 'THead',
  allowed: ['TR'],
})
