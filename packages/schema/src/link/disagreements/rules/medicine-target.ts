// Rule: articles let one medicine act at different places.
import type { Claim } from '../../medicines/claim.ts'
import type { DisagreementRule } from '../rule.ts'

/** The same place of action in each document, or a disagreement. */
export const medicineTarget: DisagreementRule = {
  id: 'medicine-target',
  description: 'Documents name different places of action for one medicine.',
  find({ claims, medicines }) {
    const stated = new Map<number, Claim[]>()
    for (const claim of claims) {
      if (claim.values.length === 0) continue
      if (claim.property !== 'mechanism' && claim.property !== 'target') continue
      const list = stated.get(claim.medicine)
      if (list) list.push(claim)
      else stated.set(claim.medicine, [claim])
    }
    return [...stated].flatMap(([medicine, all]) => {
      // Running prose counts where a document has no table, list or definition to say it.
      const terse = new Set(all.filter(({ from }) => from !== 'prose').map(({ document }) => document))
      const said = all.filter(({ from, document }) => from !== 'prose' || !terse.has(document))
      const documentsOf = new Map<string, Set<string>>()
      for (const { document, values } of said) {
        const view = [...values].sort().join(' and ')
        documentsOf.set(view, (documentsOf.get(view) ?? new Set()).add(document))
      }
      const documents = new Set(said.map(({ document }) => document))
      if (documentsOf.size < 2 || documents.size < 2) return []
      const { id, name } = medicines[medicine]!
      return [
        {
          id: `dis:medicine-target/${id}`,
          subject: `med:${id}`,
          property: 'target',
          note: `Where ${name} acts: ${[...documentsOf.keys()].join('; ')}.`,
          positions: said.map(({ text, document, origin }) => ({ text, document, origin })),
        },
      ]
    })
  },
}
