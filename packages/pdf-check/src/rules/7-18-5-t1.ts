// Rule 7.18.5-t1.

import { elementOfAnnotation, visibleAnnotations } from './annotations.ts'
import type { Rule } from './types.ts'

/** Each link stands in a Link element. */
export const rule7185T1: Rule = {
  id: '7.18.5-t1',
  says: 'Each link stands in a Link element.',
  why: 'A link outside of one cannot be reached by its text.',
  check(model, report) {
    // An untagged file is a finding of its own.
    if (!model.structure) return
    for (const { page, annotation } of visibleAnnotations(model)) {
      if (annotation.subtype !== 'Link') continue
      const role = elementOfAnnotation(model, annotation)?.role ?? 'no element'
      if (role !== 'Link') report(page, `A link annotation stands in \`${role}\`, expected \`Link\``)
    }
  },
}
