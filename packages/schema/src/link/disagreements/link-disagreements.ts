// Stage "link": where articles say different things of one subject, by rules and by the editors.
import type { Editors } from '../../editors/read-editors.ts'
import type { Disagreement } from '../../entities/disagreement.ts'
import type { Reference } from '../../entities/reference.ts'
import { uniqueIds } from '../../parse/slug.ts'
import { type ArticleFacts, positionOf } from '../article-facts.ts'
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
 * @param articles What the articles say.
 * @param references The linked works.
 * @param ids Ids that a subject may name.
 * @param editors The editors' files; entries that do not fit are reported on them.
 * @returns Disagreements by rule, then those of the editors.
 */
export function linkDisagreements(
  articles: readonly ArticleFacts[],
  references: readonly Reference[],
  ids: ReadonlySet<string>,
  editors: Editors,
): Disagreement[] {
  const medicines = editors.vocabulary?.value?.medicines ?? []
  const claims = articles.flatMap(({ id: document, claims }) =>
    claims.map(({ medicine, from, property, values, text, at }) => {
      return { medicine, from, property, values, text, at, document }
    }),
  )
  const factors = articles.flatMap(({ id, factors }) =>
    factors.map((said) => ({ ...said, position: positionOf(id, said) })),
  )
  const unique = uniqueIds()
  const found = disagreementRules.flatMap(({ id: rule, find }) =>
    find({ references, factors, claims, medicines }).map((disagreement) => ({ ...disagreement, rule })),
  )
  const entered = editors.disagreements ? linkEditorsDisagreements(articles, ids, editors.disagreements) : []
  return [...found, ...entered].map((disagreement) => ({ ...disagreement, id: unique(disagreement.id) }))
}
