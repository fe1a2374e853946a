// Rule text-size.

import { round, shorten } from './layout.ts'
import type { Rule } from './types.ts'

/** No text is smaller than the minimum. */
export const textSize: Rule = {
  id: 'text-size',
  says: 'No text is smaller than the minimum.',
  why: 'Small print shuts out readers with poor sight (clear print asks for 12 points).',
  check(model, report) {
    const { minimumFontSize } = model.limits
    for (const page of model.text) {
      const small = page.runs.filter((run) => run.text.trim() && run.fontSize < minimumFontSize - 0.01)
      for (const run of small) {
        report(
          page.page,
          `Text "${shorten(run.text)}" is ${round(run.fontSize)} pt, expected at least ${minimumFontSize} pt`,
        )
      }
    }
  },
}
