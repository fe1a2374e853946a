// Stage "link": where articles say different things of one subject, by rules and by the editors.
import type { Editors } from '../../editors/read-editors.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import { uniqueIds } from '../../parse/slug.ts'
import type { ArticleFacts } from '../article-facts.ts'
import {
  type ComparedCitation,
  claimsOf,
  type FactPointer,
  factorsOf,
  positionOf,
} from '../compared-facts.ts'
import type { MergedReference } from '../references/merge-references.ts'
import { linkEditorsDisagreements } from './link-editors-disagreements.ts'
import type { DisagreementRule, LinkedDisagreement } from './rule.ts'
import { factorDirection } from './rules/factor-direction.ts'
import { medicineSchedule } from './rules/medicine-schedule.ts'
import { medicineTarget } from './rules/medicine-target.ts'
import { referenceDetails } from './rules/reference-details.ts'

/** All rules, in the order they are asked. */
export const disagreementRules: readonly DisagreementRule[] = [
  medicineTarget,
  medicineSchedule,
  factorDirection,
  referenceDetails,
]

/**
 * Link the disagreements of the corpus.
 *
 * @param articles What the articles say.
 * @param works The linked works, and all citations of the corpus.
 * @param ids Ids that a subject may name.
 * @param editors The editors' files; entries that do not fit are reported on them.
 * @returns Disagreements by rule, then those of the editors.
 */
export function linkDisagreements(
  articles: readonly ArticleFacts[],
  works: { references: readonly MergedReference[]; citations: readonly ComparedCitation[] },
  ids: ReadonlySet<string>,
  editors: Editors,
): LinkedDisagreement[] {
  const medicines = editors.vocabulary?.value?.medicines ?? []
  const evidence = { ...works, factors: factorsOf(articles), claims: claimsOf(articles), medicines }
  const unique = uniqueIds()
  const found = disagreementRules.flatMap(({ id: rule, find }) =>
    find(evidence).map((disagreement) => ({ ...disagreement, rule })),
  )
  const entered = editors.disagreements ? linkEditorsDisagreements(articles, ids, editors.disagreements) : []
  return [...found, ...entered].map((disagreement) => ({ ...disagreement, id: unique(disagreement.id) }))
}

/**
 * Look up where the sides of disagreements stand.
 *
 * @param disagreements Linked disagreements.
 * @param articles What the articles say, in the order in which they were linked.
 * @param last What an earlier build of this process placed of the same disagreements, or null: one of whose articles
 *   none has changed is that very object.
 * @returns The disagreements with the text and the place of each side.
 */
export function placeDisagreements(
  disagreements: readonly LinkedDisagreement[],
  articles: readonly ArticleFacts[],
  last: { articles: readonly ArticleFacts[]; placed: readonly Disagreement[] } | null = null,
): Disagreement[] {
  const isAsBefore = ({ article }: FactPointer) => last?.articles[article] === articles[article]
  return disagreements.map((disagreement, index) => {
    const { positions } = disagreement
    const before = last?.placed[index]
    if (before && positions.every(isAsBefore)) return before
    const place = (pointer: FactPointer, side: number) =>
      before && isAsBefore(pointer) ? before.positions[side]! : positionOf(articles, pointer)
    return { ...disagreement, positions: positions.map(place) }
  })
}
