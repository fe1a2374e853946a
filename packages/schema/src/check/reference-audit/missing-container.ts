// Audit: a work without a journal or book that holds it.
import type { AuditRule } from './rule.ts'

const needsContainer = /^(?:article|chapter|paper)/

/** No citation names a journal or book that holds it. */
export const missingContainer: AuditRule = {
  id: 'reference-missing-container',
  description: 'No citation of the work names a journal or book that holds it.',
  isConflict: false,
  check: ({ csl }) =>
    needsContainer.test(csl.type) && !csl['container-title']
      ? ['Unexpected work without a place, expected the journal or book that holds it']
      : [],
}
