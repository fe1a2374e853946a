// Audit: an editor looked for the record and did not find it, or turned the source down.
import type { AuditRule } from './rule.ts'

/** The editors' check ended without a record. */
export const unverified: AuditRule = {
  id: 'reference-unverified',
  description: 'An editor has not found the record of the work, or has rejected it as a source.',
  isConflict: false,
  check({ checked }) {
    if (checked?.status === 'unverified')
      return [`Unexpected work without a record, looked for by ${checked.by} on ${checked.on}`]
    return checked?.status === 'rejected' ? [`Rejected as a source by ${checked.by} on ${checked.on}`] : []
  },
}
