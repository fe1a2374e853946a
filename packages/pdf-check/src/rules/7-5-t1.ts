// Rule 7.5-t1.

import { hasHeader, lacksScope, tablesOf } from '../model/table-grid.ts'
import { pageOf } from './support.ts'
import type { Rule } from './types.ts'

/** Each data cell has a header: by scope, or by name. */
export const rule75T1: Rule = {
  id: '7.5-t1',
  says: 'Each data cell has a header: by scope, or by name.',
  why: 'A number in a table means nothing without its row and column.',
  check(model, report) {
    for (const table of tablesOf(model)) {
      const bare = table.cells.filter((cell) => cell.element.role === 'TD' && !hasHeader(cell, table))
      // A header without a scope is a finding of its own.
      if (bare.length > 0 && !table.cells.some(lacksScope)) {
        report(pageOf(table.element), `${bare.length} data cells of a table have no header`)
      }
    }
  },
}
