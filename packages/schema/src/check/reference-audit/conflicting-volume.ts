// Audit: one work with different volumes or issues.
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** A citation without the issue agrees with one that has it. */
function sameVolume(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}(`) || b.startsWith(`${a}(`)
}

/** Citations of one work that state different volumes or issues. */
export const conflictingVolume: AuditRule = {
  id: 'reference-conflicting-volume',
  finds: 'Citations of one work state different volumes or issues.',
  why: 'A reader who asks a library for the wrong volume gets the wrong article.',
  fix: 'Look the work up, then record the right volume and issue in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Camaschella, C. "Iron deficiency." Blood, vol. 134, no. 1, 2019, pp. 30-39.
`,
    },
  },
  isConflict: true,
  check: (reference) =>
    findConflict(
      reference,
      ({ csl }) => (csl.volume ? `${csl.volume}${csl.issue ? `(${csl.issue})` : ''}` : null),
      sameVolume,
    ).map((shown) => `Unexpected volumes or issues of one work, expected the same: ${shown}`),
}
