// What the rules over medicines share: the claims of each medicine, and the vocabulary of the examples.
import type { ComparedClaim } from '../compared-facts.ts'

/** The claims of some properties that name a value, by index of their medicine. */
export function claimsByMedicine(
  claims: readonly ComparedClaim[],
  properties: readonly ComparedClaim['property'][],
): Map<number, ComparedClaim[]> {
  const stated = new Map<number, ComparedClaim[]>()
  for (const claim of claims) {
    if (claim.values.length === 0 || !properties.includes(claim.property)) continue
    const list = stated.get(claim.medicine)
    if (list) list.push(claim)
    else stated.set(claim.medicine, [claim])
  }
  return stated
}

/** A vocabulary of one medicine and two places, for examples. */
export const exampleVocabulary = `medicines:
  - id: ferrous-sulfate
    name: ferrous sulfate
    names: [ferrous sulfate]
properties:
  - { property: target, labels: [Acts on], cues: [acts on] }
  - { property: schedule, labels: [Schedule], cues: [twice weekly, pulsatile] }
targets:
  - id: gut
    name: gut
    names: [gut]
  - id: marrow
    name: marrow
    names: [marrow]
`
