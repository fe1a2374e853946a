// Rule 7.2-t19. An L holds only L, LI and Caption.

import { allowChildren } from './nesting.ts'

/** An L holds only L, LI and Caption. */
export const rule72T19 = allowChildren({
  id: '7.2-t19',
  says: 'An L holds only L, LI and Caption.',
  why: 'List navigation counts on this nesting.',
  type: 'L',
  allowed: ['L', 'LI', 'Caption'],
})
