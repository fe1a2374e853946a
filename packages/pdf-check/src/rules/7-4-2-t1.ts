// Rule 7.4.2-t1.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Headings start with H1 and skip no level. */
export const rule742T1: Rule = {
  id: '7.4.2-t1',
  says: 'Headings start with H1 and skip no level.',
  why: 'Headings are the way to move through a long text by ear.',
  check(model, report) {
    let last = 0
    for (const element of elementsOf(model)) {
      const level = Number(/^H([1-6])$/u.exec(element.role)?.[1] ?? 0)
      if (level === 0) continue
      if (level > last + 1)
        report(
          pageOf(element),
          `Unexpected \`H${level}\`, expected ${last === 0 ? '`H1` first' : `at most \`H${last + 1}\``}`,
        )
      last = level
    }
  },
}
