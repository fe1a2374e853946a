// Audit: one work with different pages.
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** A first page agrees with a range that starts there; "373-80" with "373-380". */
function samePages(a: string, b: string): boolean {
  const [left, right] = [a, b].map((pages) => pages.split(/\s?[-–—]\s?/))
  if (left![0] !== right![0]) return false
  const [end, other] = [left![1], right![1]]
  return end === undefined || other === undefined || end.endsWith(other) || other.endsWith(end)
}

/** Citations of one work that state different pages. */
export const conflictingPages: AuditRule = {
  id: 'reference-conflicting-pages',
  finds: 'Citations of one work state different pages.',
  why: 'Different pages mean different works, or a slip in one of the citations.',
  fix: 'Look the work up, then record the right pages in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Camaschella, C. "Iron deficiency." Blood, vol. 133, no. 1, 2019, pp. 40-49.
`,
    },
  },
  isConflict: true,
  check: (reference) =>
    findConflict(reference, ({ csl }) => csl.page ?? null, samePages).map(
      (shown) => `Unexpected pages of one work, expected the same: ${shown}`,
    ),
}
