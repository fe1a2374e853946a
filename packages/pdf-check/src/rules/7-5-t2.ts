// Rule 7.5-t2.

import { headerIds, tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each header that a cell names exists and is another cell of its table. */
export const rule75T2: Rule = {
  id: '7.5-t2',
  says: 'Each header that a cell names exists and is another cell of its table.',
  why: 'A name that leads nowhere leaves the cell without a header.',
  check(model, report) {
    for (const table of tablesOf(model)) {
      const ids = new Set(table.cells.map((cell) => cell.element.id))
      for (const { element } of table.cells) {
        for (const id of headerIds(element)) {
          if (id === element.id)
            report(pageOf(element), `A \`${element.role}\` names itself (\`${id}\`) in \`/Headers\``)
          else if (!ids.has(id))
            report(
              pageOf(element),
              `\`/Headers\` of a \`${element.role}\` names \`${id}\`, which is no cell of the table`,
            )
        }
      }
    }
  },
}
