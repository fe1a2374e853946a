// Rule figure-box.

import { elementsOf, pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each Figure gives its bounding box, within the page. */
export const figureBox: Rule = {
  id: 'figure-box',
  says: 'Each Figure gives its bounding box, within the page.',
  why: 'Magnifiers and reflowing viewers place the picture by it.',
  check(model, report) {
    for (const element of elementsOf(model)) {
      if (element.role !== 'Figure') continue
      const index = pageOf(element)
      const box = element.attributes.get('BBox')
      if (!Array.isArray(box) || box.length !== 4 || box.some((side) => typeof side !== 'number')) {
        report(index, 'A `Figure` has no `/BBox` attribute of four numbers')
        continue
      }
      const page = index === null ? undefined : model.pages[index]
      const [x0, y0, x1, y1] = box as [number, number, number, number]
      const inside =
        !page ||
        (x0 >= page.box[0] - 1 && y0 >= page.box[1] - 1 && x1 <= page.box[2] + 1 && y1 <= page.box[3] + 1)
      if (!inside || x1 <= x0 || y1 <= y0)
        report(index, `The \`/BBox\` [${box.join(' ')}] of a \`Figure\` is empty or leaves the page`)
    }
  },
}
