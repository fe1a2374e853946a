// Audit: one work in different journals.
import { containerInitials } from '../../link/references/fold-work.ts'
import { findConflict } from './conflict.ts'
import type { AuditRule } from './rule.ts'

/** Citations of one work that name different journals; a journal and its abbreviation agree. */
export const conflictingContainer: AuditRule = {
  id: 'reference-conflicting-container',
  description: 'Citations of one work name different journals or books.',
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
