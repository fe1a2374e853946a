// Audit: a work without a year.
import { yearOf } from '../../link/references/fold-work.ts'
import type { AuditRule } from './rule.ts'

/** No citation names a year. */
export const missingYear: AuditRule = {
  id: 'reference-missing-year',
  finds: 'No citation of the work names a year.',
  why: 'Without a year nobody can tell whether newer work has replaced it.',
  fix: 'Look the work up, then record the year in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Alder, B. "Anemia in Adults." Journal of Blood Tests, vol. 4, no. 2, pp. 11-19.
`,
    },
  },
  isConflict: false,
  check: ({ csl }) => (yearOf(csl) === null ? ['Unexpected work without a year, expected one'] : []),
}
