// Audit: another edition of the same book is cited elsewhere.
import type { Reference } from '../../entities/reference.ts'
import { yearOf } from '../../link/references/fold-work.ts'
import type { AuditRule } from './rule.ts'

function rankOf({ csl }: Reference): number {
  return Number(/\d+/.exec(csl.edition ?? '')?.[0] ?? yearOf(csl) ?? 0)
}

function show({ csl, id }: Reference): string {
  return `\`${csl.edition ?? yearOf(csl) ?? id}\``
}

/** A later edition that the corpus knows. */
export const otherEdition: AuditRule = {
  id: 'reference-other-edition',
  finds: 'A later edition of the book is cited elsewhere.',
  why: 'A later edition of a textbook may say something else.',
  fix: 'Check whether the later edition still says it, then cite that one in both articles.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Hoff, R. Hematology: Basic Principles. 5th ed., Elder Press, 2009.
`,
      'articles/iron.txt': `References

  • Hoff, R. Hematology: Basic Principles. 7th ed., Elder Press, 2018.
`,
    },
  },
  isConflict: false,
  check(reference, { byId }) {
    const later = reference.related
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => rankOf(other) > rankOf(reference))
    return later.map((other) => {
      const documents = [...new Set(other.citations.map(({ document }) => `\`${document}\``))].join(', ')
      return `Unexpected edition ${show(reference)}, expected the later one, ${show(other)}, that ${documents} cites`
    })
  },
}
