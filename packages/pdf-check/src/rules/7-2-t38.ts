// Rule 7.2-t38. A TFoot holds only TR.

import { allowChildren } from './nesting.ts'

/** A TFoot holds only TR. */
export const rule72T38 = allowChildren({
  id: '7.2-t38',
  says: 'A TFoot holds only TR.',
  why: 'Table navigation counts on this nesting.',
  type: 'TFoot',
  allowed: ['TR'],
})
