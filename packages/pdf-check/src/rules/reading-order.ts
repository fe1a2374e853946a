// Rule reading-order. Text inside a Figure may stand in any order.

import { indexContent } from '../model/index-content.ts'
import { type Box, boxesInOrder, isBackwards, shorten } from './layout.ts'
import type { Rule } from './types.ts'

/** The structure tree runs as the eye does: down the page, or on to a column to the right. */
export const readingOrder: Rule = {
  id: 'reading-order',
  says: 'The structure tree runs as the eye does: down the page, or on to a column to the right.',
  why: 'A listener gets the text in the order of the tree.',
  check(model, report) {
    for (const page of model.text) {
      let last: Box | null = null
      for (const box of boxesInOrder(page.runs)) {
        if (last && isBackwards(last, box)) {
          report(
            page.page,
            `"${shorten(box.text)}" is read after "${shorten(last.text)}" but stands before it on the page`,
          )
        }
        last = box
      }
    }
    let page = 0
    for (const key of indexContent(model.structure).keys()) {
      const next = Number(key.split(' ')[0])
      if (next < page) report(next, `Text of page ${next + 1} is read after text of page ${page + 1}`)
      page = Math.max(page, next)
    }
  },
}
