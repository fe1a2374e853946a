// Audit: a title that says the work was withdrawn.
import type { AuditRule } from './rule.ts'

const retracted = /\b(?:retracted|retraction|withdrawn|expression of concern)\b/i

/** "RETRACTED:", "Withdrawn", "Expression of concern". */
export const retractedTitle: AuditRule = {
  id: 'reference-retracted-title',
  finds: 'The citation says that the work was retracted, withdrawn or doubted.',
  why: 'A retracted work was found to be wrong or dishonest by its own journal.',
  fix: 'Read the notice of the journal. Cite other work, and record `status: rejected` in references.yaml.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Alder, B. "RETRACTED: Anemia in Adults." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
    },
  },
  isConflict: false,
  check: ({ csl, citations }) =>
    [csl.title ?? '', ...citations.map(({ raw }) => raw)].some((text) => retracted.test(text))
      ? ['Unexpected work that looks retracted, expected one that stands']
      : [],
}
