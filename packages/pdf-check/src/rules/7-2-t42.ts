// Rule 7.2-t42.

import { tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** All rows of a table cover the same number of columns. */
export const rule72T42: Rule = {
  id: '7.2-t42',
  says: 'All rows of a table cover the same number of columns.',
  why: 'Column headers are found by counting.',
  check(model, report) {
    for (const table of tablesOf(model)) {
      // Where cells overlap, the counts follow from that fault.
      if (table.overlap) continue
      const uneven = table.rows.findIndex((row) => row.width !== table.width)
      if (uneven >= 0) {
        report(
          pageOf(table.element),
          `Unexpected ${table.rows[uneven]!.width} columns in row ${uneven + 1} of a table, expected ${table.width}`,
        )
      }
    }
  },
}
