// Rule 7.2-t15.

import { tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** No two cells of a table cover the same place. */
export const rule72T15: Rule = {
  id: '7.2-t15',
  says: 'No two cells of a table cover the same place.',
  why: 'A reader program cannot tell what a covered place holds.',
  check(model, report) {
    for (const table of tablesOf(model)) {
      if (table.overlap)
        report(
          pageOf(table.element),
          `Row ${table.overlap.row + 1} of a table has a cell where another spans`,
        )
    }
  },
}
