// Rule: articles let one medicine act at different places.
import { pointTo } from '../../compared-facts.ts'
import { claimsByMedicine, exampleVocabulary } from '../claims-by-medicine.ts'
import type { DisagreementRule } from '../rule.ts'

/** The same place of action in each document, or a disagreement. */
export const medicineTarget: DisagreementRule = {
  id: 'medicine-target',
  finds: 'Documents name different places of action for one medicine.',
  why: 'Where a medicine acts decides what it can do and what it can harm.',
  fix: 'Read both passages. Both sides are shown; where one is a slip, take it up with whoever keeps the article.',
  example: {
    files: {
      'vocabulary.yaml': exampleVocabulary,
      'articles/gut.txt': `Fundamentals

Ways of taking iron differ in where they act.

  • Ferrous sulfate ∞ It acts on the gut.
`,
      'articles/marrow.txt': `Fundamentals

Ways of taking iron differ in where they act.

  • Ferrous sulfate ∞ It acts on the marrow.
`,
    },
  },
  find({ claims, medicines }) {
    const stated = claimsByMedicine(claims, ['mechanism', 'target'])
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
          positions: said.map((claim) => pointTo('claims', claim)),
        },
      ]
    })
  },
}
