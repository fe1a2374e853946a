// Rule 7.18.5-t2.

import { visibleAnnotations } from './annotations.ts'
import type { Rule } from './types.ts'

/** Each link has a description of its target. */
export const rule7185T2: Rule = {
  id: '7.18.5-t2',
  says: 'Each link has a description of its target.',
  why: '`/Contents` is what is read out for a link.',
  check(model, report) {
    for (const { page, annotation } of visibleAnnotations(model)) {
      if (annotation.subtype === 'Link' && !annotation.contents.trim())
        report(page, 'A link annotation has no `/Contents`')
    }
  },
}
