// Rule 7.2-t41.

import { tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** No cell spans more rows than its table has. */
export const rule72T41: Rule = {
  id: '7.2-t41',
  says: 'No cell spans more rows than its table has.',
  why: 'The span promises rows that are not there.',
  check(model, report) {
    for (const table of tablesOf(model)) {
      if (table.overhang !== null)
        report(
          pageOf(table.element),
          `A cell of row ${table.overhang + 1} spans past the last row of its table`,
        )
    }
  },
}
