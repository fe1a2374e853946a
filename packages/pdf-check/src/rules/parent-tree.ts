// Rule parent-tree.

import { indexContent } from '../model/index-content.ts'
import type { Rule } from './types.ts'

/** The parent tree leads from each piece of marked content to the element that holds it. */
export const parentTree: Rule = {
  id: 'parent-tree',
  says: 'The parent tree leads from each piece of marked content to the element that holds it.',
  why: 'Selection, search and reflow go from the page to the tree by it.',
  check(model, report) {
    const { structure } = model
    if (!structure) return
    const places = indexContent(structure)
    for (const page of model.pages) {
      const content = page.contents[0]!
      const entry =
        content.structParents === null ? undefined : structure.parentTree.get(content.structParents)
      if (content.mcids.size > 0 && !Array.isArray(entry)) {
        report(page.index, 'The page has marked content but no entry in the parent tree')
        continue
      }
      for (const mcid of content.mcids) {
        const place = places.get(`${page.index} ${mcid}`)
        if (!place) report(page.index, `Marked content ${mcid} is in no structure element`)
        else if (Array.isArray(entry) && entry[mcid] !== place.element.object) {
          report(
            page.index,
            `The parent tree does not lead from marked content ${mcid} to its \`${place.element.type}\``,
          )
        }
      }
    }
    for (const key of places.keys()) {
      const [page, mcid] = key.split(' ').map(Number) as [number, number]
      if (!model.pages[page]?.contents[0]?.mcids.has(mcid)) {
        report(
          page < 0 ? null : page,
          `A structure element refers to marked content ${mcid}, which is not on the page`,
        )
      }
    }
  },
}
