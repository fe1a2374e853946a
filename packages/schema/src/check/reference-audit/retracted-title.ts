// Audit: a title that says the work was withdrawn.
import type { AuditRule } from './rule.ts'

const retracted = /\b(?:retracted|retraction|withdrawn|expression of concern)\b/i

/** "RETRACTED:", "Withdrawn", "Expression of concern". */
export const retractedTitle: AuditRule = {
  id: 'reference-retracted-title',
  description: 'The citation says that the work was retracted, withdrawn or doubted.',
  isConflict: false,
  check: ({ csl, citations }) =>
    [csl.title ?? '', ...citations.map(({ raw }) => raw)].some((text) => retracted.test(text))
      ? ['Unexpected work that looks retracted, expected one that stands']
      : [],
}
