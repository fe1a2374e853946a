// Stage "link": where articles say different things of one subject, by rules and by the editors.
import type { Editors } from '../../editors/read-editors.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { uniqueIds } from '../../parse/slug.ts'
import type { Claim } from '../medicines/claim.ts'
import type { OpenCompendium } from '../open-compendium.ts'
import { linkEditorsDisagreements } from './link-editors-disagreements.ts'
import type { DisagreementRule } from './rule.ts'
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
 * @param articles Parsed articles.
 * @param compendium The linked corpus.
 * @param claims What was read of medicines.
 * @param editors The editors' files; entries that do not fit are reported on them.
 * @returns Disagreements by rule, then those of the editors.
 */
export function linkDisagreements(
  articles: readonly ParsedArticle[],
  compendium: OpenCompendium,
  claims: readonly Claim[],
  editors: Editors,
): Disagreement[] {
  const medicines = editors.vocabulary?.value?.medicines ?? []
  const unique = uniqueIds()
  const found = disagreementRules.flatMap(({ id: rule, find }) =>
    find({ articles, compendium, claims, medicines }).map((disagreement) => ({ ...disagreement, rule })),
  )
  const entered = editors.disagreements
    ? linkEditorsDisagreements(articles, compendium, editors.disagreements)
    : []
  return [...found, ...entered].map((disagreement) => ({ ...disagreement, id: unique(disagreement.id) }))
}
