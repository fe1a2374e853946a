// Audit: a work without a journal or book that holds it.
import type { AuditRule } from './rule.ts'

const needsContainer = /^(?:article|chapter|paper)/

/** No citation names a journal or book that holds it. */
export const missingContainer: AuditRule = {
  id: 'reference-missing-container',
  finds: 'No citation of the work names a journal or book that holds it.',
  why: 'Without the journal or book that holds it, a paper cannot be found.',
  fix: 'Look the work up, then record the journal or book in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Alder, B. "Anemia in Adults." vol. 4, no. 2, 2016, pp. 11-19.
`,
    },
  },
  isConflict: false,
  check: ({ csl }) =>
    needsContainer.test(csl.type) && !csl['container-title']
      ? ['Unexpected work without a place, expected the journal or book that holds it']
      : [],
}
