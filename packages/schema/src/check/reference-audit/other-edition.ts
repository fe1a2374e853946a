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
  description: 'A later edition of the book is cited elsewhere.',
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
