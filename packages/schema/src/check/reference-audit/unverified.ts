// Audit: an editor looked for the record and did not find it.
import type { AuditRule } from './rule.ts'

/** The editors' check ended without a record. */
export const unverified: AuditRule = {
  id: 'reference-unverified',
  description: 'An editor has not found the record of the work.',
  isConflict: false,
  check: ({ checked }) =>
    checked?.status === 'unverified'
      ? [
          `Unexpected work without a record, expected one that can be found; looked for by ${checked.by} on ${checked.on}`,
        ]
      : [],
}
