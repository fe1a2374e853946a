// Audit: a source that an editor turned down.
import type { AuditRule } from './rule.ts'

/** The editors list the source because it is cited, and lean on it for nothing. */
export const rejected: AuditRule = {
  id: 'reference-rejected',
  description: 'An editor has rejected the work as a source.',
  isConflict: false,
  check: ({ checked }) =>
    checked?.status === 'rejected'
      ? [
          `Unexpected source that ${checked.by} rejected on ${checked.on}, expected one that a statement can lean on`,
        ]
      : [],
}
