// Rule: articles print one work with different authors, years, volumes or pages.
import { conflictOf } from '../../../check/reference-audit/conflict.ts'
import { auditRules } from '../../../check/reference-audit/index.ts'
import type { DisagreementRule } from '../rule.ts'

/** The conflicts of the reference audit, with the citations as positions. */
export const referenceDetails: DisagreementRule = {
  id: 'reference-details',
  description: 'Citations of one work differ in authors, year, volume or pages.',
  find({ compendium }) {
    const rules = new Map(auditRules.map((rule) => [rule.id, rule]))
    return compendium.references.flatMap(({ id, audit, citations }) =>
      audit.flatMap(({ rule, message }) => {
        if (!rules.get(rule)?.isConflict || citations.length < 2) return []
        const positions = citations.map(({ raw, document, origin }) => ({ text: raw, document, origin }))
        const property = conflictOf(rule)
        return [
          {
            id: `dis:reference-details/${id.slice(4)}/${property}`,
            subject: id,
            property,
            note: message,
            positions,
          },
        ]
      }),
    )
  },
}
