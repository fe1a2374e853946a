// Rule text-overlap.

import { overlaps, shorten } from './layout.ts'
import type { Rule } from './types.ts'

/** No text is printed over other text. */
export const textOverlap: Rule = {
  id: 'text-overlap',
  says: 'No text is printed over other text.',
  why: 'Overlapping signs cannot be read.',
  check(model, report) {
    for (const page of model.text) {
      for (const [first, second] of overlaps(page.runs)) {
        report(page.page, `Text "${shorten(second.text)}" is printed over "${shorten(first.text)}"`)
      }
    }
  },
}
