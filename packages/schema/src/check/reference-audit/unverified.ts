// Audit: an editor looked for the record and did not find it.
import type { AuditRule } from './rule.ts'

/** The editors' check ended without a record. */
export const unverified: AuditRule = {
  id: 'reference-unverified',
  finds: 'An editor has not found the record of the work.',
  why: 'An editor looked and found no record of the work: it may not exist.',
  fix: 'Look again in a library catalogue. When the record is found write `status: verified` or `corrected`; when the work does not exist, `rejected`.',
  example: {
    files: {
      'references.yaml': `references:
  - match: Camaschella, C.
    status: unverified
    checked: null
    by: research desk
    on: '2026-11-21'
`,
    },
  },
  isConflict: false,
  check: ({ checked }) =>
    checked?.status === 'unverified'
      ? [
          `Unexpected work without a record, expected one that can be found; looked for by ${checked.by} on ${checked.on}`,
        ]
      : [],
}
