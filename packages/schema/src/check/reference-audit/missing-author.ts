// Audit: a work without an author or editor.
import type { AuditRule } from './rule.ts'

/** No citation names an author or editor. */
export const missingAuthor: AuditRule = {
  id: 'reference-missing-author',
  description: 'No citation of the work names an author or editor.',
  isConflict: false,
  check: ({ csl }) =>
    !csl.author?.length && !csl.editor?.length
      ? ['Unexpected work without an author, expected an author or editor']
      : [],
}
