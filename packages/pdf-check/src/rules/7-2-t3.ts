// Rule 7.2-t3. A Table holds only TR, THead, TBody, TFoot and Caption.

import { allowChildren } from './nesting.ts'

/** A Table holds only TR, THead, TBody, TFoot and Caption. */
export const rule72T3 = allowChildren({
  id: '7.2-t3',
  says: 'A Table holds only TR, THead, TBody, TFoot and Caption.',
  why: 'Table navigation counts on this nesting.',
  type: 'Table',
  allowed: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
})
