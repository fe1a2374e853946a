// Audit: one work with different years.
import { yearOf } from '../../link/references/fold-work.ts'
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** Citations of one work that state different years. */
export const conflictingYear: AuditRule = {
  id: 'reference-conflicting-year',
  description: 'Citations of one work state different years.',
  isConflict: true,
  check: (reference) =>
    findConflict(reference, ({ csl }) => (yearOf(csl) === null ? null : String(yearOf(csl)))).map(
      (shown) => `Unexpected years of one work, expected one: ${shown}`,
    ),
}
