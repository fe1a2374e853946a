// Audit: one work with different years.
import { yearOf } from '../../link/references/fold-work.ts'
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** Citations of one work that state different years. */
export const conflictingYear: AuditRule = {
  id: 'reference-conflicting-year',
  finds: 'Citations of one work state different years.',
  why: 'The year tells a clinician how old the evidence is. Two years for one work leave that open.',
  fix: 'Look the work up, then record the right year in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/runners.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
      'articles/winter.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2014, pp. 11-19.
`,
    },
  },
  isConflict: true,
  check: (reference) =>
    findConflict(reference, ({ csl }) => (yearOf(csl) === null ? null : String(yearOf(csl)))).map(
      (shown) => `Unexpected years of one work, expected one: ${shown}`,
    ),
}
