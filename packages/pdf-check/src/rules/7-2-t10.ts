// Rule 7.2-t10. A TR holds only TH and TD.

import { allowChildren } from './nesting.ts'

/** A TR holds only TH and TD. */
export const rule72T10 = allowChildren({
  id: '7.2-t10',
  says: 'A TR holds only TH and TD.',
  why: 'Table navigation counts on this nesting.',
  type: 'TR',
  allowed: ['TH', 'TD'],
})
