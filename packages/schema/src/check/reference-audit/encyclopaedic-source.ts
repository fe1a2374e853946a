// Audit: an encyclopaedia in place of the works it rests on.
import { makersOf } from '../../link/references/judge-evidence.ts'
import type { AuditRule } from './rule.ts'

const encyclopaedia =
  /\b(?:wikipedia|britannica|encyclop(?:a?edia|ædia)|medlineplus|webmd|healthline|investopedia)\b/i

/** A general encyclopaedia or health portal. */
export const encyclopaedicSource: AuditRule = {
  id: 'reference-encyclopaedic-source',
  finds: 'The work is an entry of an encyclopaedia or a health portal.',
  why: 'An encyclopaedia retells other works. The work itself can be weighed; the retelling cannot.',
  fix: 'Cite the work that the entry rests on; most entries name it.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • "Anemia." Wikipedia, Wikimedia Foundation, 3 May 2021, en.wikipedia.org/wiki/Anemia.
`,
    },
  },
  isConflict: false,
  check: ({ csl }) =>
    encyclopaedia.test(`${makersOf(csl)} ${csl.URL ?? ''}`)
      ? ['Unexpected encyclopaedia or health portal, expected the work that it rests on']
      : [],
}
