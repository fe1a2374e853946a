// Rule 7.18.1-t2.

import { elementOfAnnotation, visibleAnnotations } from './annotations.ts'
import type { Rule } from './types.ts'

/** Each annotation that is no link has a description. */
export const rule7181T2: Rule = {
  id: '7.18.1-t2',
  says: 'Each annotation that is no link has a description.',
  why: 'A mark without words is silent.',
  check(model, report) {
    for (const { page, annotation } of visibleAnnotations(model)) {
      if (annotation.subtype === 'Link' || annotation.subtype === 'Widget' || annotation.contents.trim())
        continue
      if (elementOfAnnotation(model, annotation)?.alt) continue
      report(page, `A \`${annotation.subtype}\` annotation has no \`/Contents\` and its element no \`/Alt\``)
    }
  },
}
