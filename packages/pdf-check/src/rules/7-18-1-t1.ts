// Rule 7.18.1-t1.

import { elementOfAnnotation, visibleAnnotations } from './annotations.ts'
import type { Rule } from './types.ts'

/** Each annotation that is no link stands in an Annot or Form element. */
export const rule7181T1: Rule = {
  id: '7.18.1-t1',
  says: 'Each annotation that is no link stands in an Annot or Form element.',
  why: 'What is not in the tree is not announced.',
  check(model, report) {
    // An untagged file is a finding of its own.
    if (!model.structure) return
    for (const { page, annotation } of visibleAnnotations(model)) {
      if (annotation.subtype === 'Link') continue
      const role = elementOfAnnotation(model, annotation)?.role ?? 'no element'
      const expected = annotation.subtype === 'Widget' ? 'Form' : 'Annot'
      if (role !== expected)
        report(page, `A \`${annotation.subtype}\` annotation stands in \`${role}\`, expected \`${expected}\``)
    }
  },
}
