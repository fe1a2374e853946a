// Rule: articles let one medicine act at different places.
import type { Claim } from '../../medicines/claim.ts'
import type { DisagreementRule } from '../rule.ts'

/** The same place of action in each document, or a disagreement. */
export const medicineTarget: DisagreementRule = {
  id: 'medicine-target',
  description: 'Tables, lists and definitions name different places of action for one medicine.',
  find({ claims, medicines }) {
    const stated = new Map<number, Claim[]>()
    for (const claim of claims) {
      if (claim.from === 'prose' || claim.values.length === 0) continue
      if (claim.property !== 'mechanism' && claim.property !== 'target') continue
      const list = stated.get(claim.medicine)
      if (list) list.push(claim)
      else stated.set(claim.medicine, [claim])
    }
    return [...stated].flatMap(([medicine, said]) => {
      const byDocument = new Map<string, Set<string>>()
      for (const { document, values } of said) {
        const places = byDocument.get(document) ?? new Set()
        byDocument.set(document, places)
        for (const value of values) places.add(value)
      }
      const views = new Set([...byDocument.values()].map((places) => [...places].sort().join(' ')))
      if (views.size < 2) return []
      const { id, name } = medicines[medicine]!
      return [
        {
          id: `dis:medicine-target/${id}`,
          subject: `med:${id}`,
          property: 'target',
          note: `Where ${name} acts: ${[...views].map((view) => view.replaceAll(' ', ' and ')).join('; ')}.`,
          positions: said.map(({ text, document, origin }) => ({ text, document, origin })),
        },
      ]
    })
  },
}
