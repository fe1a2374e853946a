// Rule: a medicine that has to be given in pulses is given at fixed times elsewhere.
import type { Claim } from '../../medicines/claim.ts'
import type { DisagreementRule } from '../rule.ts'

/** A schedule that the mechanism, as another place states it, does not allow. */
export const medicineSchedule: DisagreementRule = {
  id: 'medicine-schedule',
  description: 'One place gives a medicine in pulses, another at fixed times such as "twice weekly".',
  find({ claims, medicines }) {
    const stated = new Map<number, Claim[]>()
    for (const claim of claims) {
      if (claim.property !== 'schedule' || claim.values.length === 0) continue
      const list = stated.get(claim.medicine)
      if (list) list.push(claim)
      else stated.set(claim.medicine, [claim])
    }
    return [...stated].flatMap(([medicine, said]) => {
      const isPulsed = ({ values }: Claim) => values.includes('pulsatile')
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
          positions: [...pulsed, ...fixed].map(({ text, document, origin }) => ({ text, document, origin })),
        },
      ]
    })
  },
}
