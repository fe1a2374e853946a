// Audit: one work in different journals.
import { containerInitials } from '../../link/references/fold-work.ts'
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** Citations of one work that name different journals; a journal and its abbreviation agree. */
export const conflictingContainer: AuditRule = {
  id: 'reference-conflicting-container',
  finds: 'Citations of one work name different journals or books.',
  why: 'A work stands in one journal. With two named, one of the citations leads nowhere.',
  fix: 'Look the work up, then record the right journal in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/runners.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
      'articles/winter.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Winter Sports Medicine, vol. 4, no. 2, 2016, pp. 11-19.
`,
    },
  },
  isConflict: true,
  check: (reference) =>
    findConflict(
      reference,
      ({ csl }) => csl['container-title'] ?? null,
      (a, b) =>
        containerInitials({ id: '', type: '', 'container-title': a }) ===
        containerInitials({ id: '', type: '', 'container-title': b }),
    ).map((shown) => `Unexpected journals of one work, expected one: ${shown}`),
}
