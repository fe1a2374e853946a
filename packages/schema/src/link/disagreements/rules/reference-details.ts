// Rule: articles print one work with different authors, years, volumes or pages.
import { conflictOf } from '../../../check/reference-audit/conflict.ts'
import { auditRules } from '../../../check/reference-audit/index.ts'
import { pointTo } from '../../compared-facts.ts'
import type { DisagreementRule } from '../rule.ts'

/** The conflicts of the reference audit, with the citations as positions. */
export const referenceDetails: DisagreementRule = {
  id: 'reference-details',
  finds: 'Citations of one work differ in authors, year, volume or pages.',
  why: 'A reader who looks for the work finds another one, or none.',
  fix: 'Record the right form in references.yaml with `status: corrected`.',
  example: {
    files: {
      'articles/runners.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
      'articles/winter.txt': `References

  • Alder, B. "Iron Stores of Runners in Winter." Journal of Blood Tests, vol. 4, no. 2, 2014, pp. 11-19.
`,
    },
  },
  find({ references, citations: all }) {
    const rules = new Map(auditRules.map((rule) => [rule.id, rule]))
    return references.flatMap(({ id, audit, citations }) =>
      audit.flatMap(({ rule, message }) => {
        if (!rules.get(rule)?.isConflict || citations.length < 2) return []
        const positions = citations.map((at) => pointTo('citations', all[at]!))
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
