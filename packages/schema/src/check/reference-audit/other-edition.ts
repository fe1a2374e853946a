// Audit: another edition of the same book is cited elsewhere.
import { yearOf } from '../../link/references/fold-work.ts'
import type { MergedReference } from '../../link/references/merge-references.ts'
import type { AuditRule } from './rule.ts'

function rankOf({ csl }: Pick<MergedReference, 'csl'>): number {
  return Number(/\d+/.exec(csl.edition ?? '')?.[0] ?? yearOf(csl) ?? 0)
}

function show({ csl, id }: Pick<MergedReference, 'csl' | 'id'>): string {
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
  check(reference, { byId, citationsOf }) {
    const later = reference.related
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => rankOf(other) > rankOf(reference))
    return later.map((other) => {
      const documents = [...new Set(citationsOf(other.id).map(({ document }) => `\`${document}\``))].join(
        ', ',
      )
      return `Unexpected edition ${show(reference)}, expected the later one, ${show(other)}, that ${documents} cites`
    })
  },
}
