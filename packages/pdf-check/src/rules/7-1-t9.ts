// Rule 7.1-t9.

import { dublinCoreNamespace, findMetadata, isInside } from './metadata.ts'
import type { Rule } from './types.ts'

/** The metadata give the document a title. */
export const rule71T9: Rule = {
  id: '7.1-t9',
  says: 'The metadata give the document a title.',
  why: 'The title is the first thing a screen reader says.',
  check(model, report) {
    if (!model.metadata || 'error' in model.metadata) return
    const title = findMetadata(model, 'dc:title', dublinCoreNamespace)
    const inside = model.metadata.elements.some((item) => isInside(item, title) && item.text.trim() !== '')
    if (!title || !inside) report(null, 'No `dc:title` with text in the metadata')
  },
}
