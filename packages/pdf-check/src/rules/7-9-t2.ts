// Rule 7.9-t2.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** No ID is used twice. */
export const rule79T2: Rule = {
  id: '7.9-t2',
  says: 'No ID is used twice.',
  why: 'A reference by ID must lead to one element.',
  check(model, report) {
    const seen = new Set<string>()
    for (const element of elementsOf(model)) {
      if (!element.id) continue
      if (seen.has(element.id)) report(pageOf(element), `The \`/ID\` \`${element.id}\` is used again`)
      seen.add(element.id)
    }
  },
}
