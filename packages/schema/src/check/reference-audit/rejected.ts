// Audit: a source that an editor turned down.
import type { AuditRule } from './rule.ts'

/** The editors list the source because it is cited, and lean on it for nothing. */
export const rejected: AuditRule = {
  id: 'reference-rejected',
  finds: 'An editor has rejected the work as a source.',
  why: 'Editors decided that nothing may rest on this work; it is listed because an article cites it.',
  fix: 'Nothing to do, unless a statement still leans on it: then find another source for that statement.',
  example: {
    files: {
      'references.yaml': `references:
  - match: Camaschella, C.
    status: rejected
    checked: null
    by: research desk
    on: '2026-11-21'
`,
    },
  },
  isConflict: false,
  check: ({ checked }) =>
    checked?.status === 'rejected'
      ? [
          `Unexpected source that ${checked.by} rejected on ${checked.on}, expected one that a statement can lean on`,
        ]
      : [],
}
