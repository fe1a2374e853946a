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
  description: 'Citations of one work state different pages.',
  isConflict: true,
  check: (reference) =>
    findConflict(reference, ({ csl }) => csl.page ?? null, samePages).map(
      (shown) => `Unexpected pages of one work, expected the same: ${shown}`,
    ),
}
