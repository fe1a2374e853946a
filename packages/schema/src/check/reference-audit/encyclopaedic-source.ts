// Audit: an encyclopaedia in place of the works it rests on.
import { makersOf } from '../../link/references/judge-evidence.ts'
import type { AuditRule } from './rule.ts'

const encyclopaedia =
  /\b(?:wikipedia|britannica|encyclop(?:a?edia|ædia)|medlineplus|webmd|healthline|investopedia)\b/i

/** A general encyclopaedia or health portal. */
export const encyclopaedicSource: AuditRule = {
  id: 'reference-encyclopaedic-source',
  description: 'The work is an entry of an encyclopaedia or a health portal.',
  isConflict: false,
  check: ({ csl }) =>
    encyclopaedia.test(`${makersOf(csl)} ${csl.URL ?? ''}`)
      ? ['Unexpected encyclopaedia or health portal, expected the work that it rests on']
      : [],
}
