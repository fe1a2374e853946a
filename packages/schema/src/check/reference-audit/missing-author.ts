// Audit: a work without an author or editor.
import type { AuditRule } from './rule.ts'

/** No citation names an author or editor. */
export const missingAuthor: AuditRule = {
  id: 'reference-missing-author',
  finds: 'No citation of the work names an author or editor.',
  why: 'A work that nobody signs cannot be weighed: nobody answers for it.',
  fix: 'Look the work up; if it has an author, record the full form in references.yaml, else `status: rejected`.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • "Anemia in Adults." Journal of Blood Tests, vol. 4, no. 2, 2016, pp. 11-19.
`,
    },
  },
  isConflict: false,
  check: ({ csl }) =>
    !csl.author?.length && !csl.editor?.length
      ? ['Unexpected work without an author, expected an author or editor']
      : [],
}
