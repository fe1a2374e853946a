// Rule header-scope.

import { lacksScope, tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each TH says by Scope whether it heads its row or its column. */
export const headerScope: Rule = {
  id: 'header-scope',
  says: 'Each TH says by Scope whether it heads its row or its column.',
  why: 'Reader programs differ in what they guess (Matterhorn 15-003).',
  check(model, report) {
    for (const table of tablesOf(model)) {
      const bare = table.cells.filter(lacksScope).length
      if (bare > 0)
        report(
          pageOf(table.element),
          `${bare} \`TH\` of a table have no \`/Scope\` of \`Row\`, \`Column\` or \`Both\``,
        )
    }
  },
}
