// Rule id-tree.

import { elementsOf } from './support.ts'
import type { Rule } from './types.ts'

/** Where elements have IDs, the root has an IDTree. */
export const idTree: Rule = {
  id: 'id-tree',
  says: 'Where elements have IDs, the root has an IDTree.',
  why: 'ISO 32000-1, 14.7.2 requires it, and lookups go through it.',
  check(model, report) {
    const named = elementsOf(model).find((element) => element.id)
    if (named && !model.structure!.hasIdTree)
      report(null, 'Elements have an `/ID` but `/StructTreeRoot` has no `/IDTree`')
  },
}
