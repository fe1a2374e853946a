// Audit: a work without a year.
import { yearOf } from '../../link/references/fold-work.ts'
import type { AuditRule } from './rule.ts'

/** No citation names a year. */
export const missingYear: AuditRule = {
  id: 'reference-missing-year',
  description: 'No citation of the work names a year.',
  isConflict: false,
  check: ({ csl }) => (yearOf(csl) === null ? ['Unexpected work without a year, expected one'] : []),
}
