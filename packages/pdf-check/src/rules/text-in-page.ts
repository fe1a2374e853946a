// Rule text-in-page.

import { boxOf, shorten } from './layout.ts'
import type { Rule } from './types.ts'

/** All text lies within the page, and but for artifacts within its margins. */
export const textInPage: Rule = {
  id: 'text-in-page',
  says: 'All text lies within the page, and but for artifacts within its margins.',
  why: 'What leaves the page is cut off in print.',
  check(model, report) {
    for (const page of model.text) {
      const [x0, y0, x1, y1] = model.pages[page.page]!.box
      for (const run of page.runs) {
        if (!run.text.trim() || !run.upright) continue
        // Running heads and page numbers stand in the margin by their nature.
        const margin = run.tag === 'Artifact' ? 0 : model.limits.minimumMargin
        const box = boxOf(run)
        const outside = box.left < x0 + margin - 0.5 || box.right > x1 - margin + 0.5
        if (outside || box.bottom < y0 + margin - 0.5 || box.top > y1 - margin + 0.5) {
          const edge =
            margin > 0 ? `comes closer than ${margin} pt to the edge of the page` : 'leaves the page'
          report(page.page, `Text "${shorten(run.text)}" ${edge}`)
        }
      }
    }
  },
}
