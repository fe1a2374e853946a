// Rule: a medicine that has to be given in pulses is given at fixed times elsewhere.
import { type ComparedClaim, pointTo } from '../../compared-facts.ts'
import { claimsByMedicine, exampleVocabulary } from '../claims-by-medicine.ts'
import type { DisagreementRule } from '../rule.ts'

/** A schedule that the mechanism, as another place states it, does not allow. */
export const medicineSchedule: DisagreementRule = {
  id: 'medicine-schedule',
  finds: 'One place gives a medicine in pulses, another at fixed times such as "twice weekly".',
  why: 'A medicine that works only in pulses cannot work at fixed times: one of the two is wrong.',
  fix: 'Read both passages. Both sides are shown; neither is printed as advice.',
  example: {
    files: {
      'vocabulary.yaml': exampleVocabulary,
      'articles/pulses.txt': `Fundamentals

The pulsatile administration of ferrous sulfate is what counts for the store of iron.
`,
      'articles/weekly.txt': `Fundamentals

Ways of taking iron differ in how they are given.

  • Ferrous sulfate ∞ It is injected twice weekly.
`,
    },
  },
  find({ claims, medicines }) {
    const stated = claimsByMedicine(claims, ['schedule'])
    return [...stated].flatMap(([medicine, said]) => {
      const isPulsed = ({ values }: ComparedClaim) => values.includes('pulsatile')
      const pulsed = said.filter(isPulsed)
      const fixed = said.filter((claim) => !isPulsed(claim))
      if (pulsed.length === 0 || fixed.length === 0) return []
      const { id, name } = medicines[medicine]!
      const times = [...new Set(fixed.flatMap(({ values }) => values))].join(', ')
      return [
        {
          id: `dis:medicine-schedule/${id}`,
          subject: `med:${id}`,
          property: 'schedule',
          note: `${name}: in pulses by its mechanism, yet ${times} as a schedule.`,
          positions: [...pulsed, ...fixed].map((claim) => pointTo('claims', claim)),
        },
      ]
    })
  },
}
