// Audit: a page of the web beside scholarly works.
import type { AuditRule } from './rule.ts'

/** A web page that sells nothing, as far as its citation tells. */
export const webSource: AuditRule = {
  id: 'reference-web-source',
  finds: 'The work is a page of the web.',
  why: 'A page can change or vanish after it was cited, and nobody has reviewed it.',
  fix: 'Look for the study or guideline that the page rests on, and cite that. Where the page is the source, note in references.yaml who checked it and when.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Alder, B. "Anemia in Adults." Blood Notes, 3 May 2021, www.blood-notes.example/anemia.
`,
    },
  },
  isConflict: false,
  check: ({ evidence }) => (evidence === 'web' ? ['Unexpected web page, expected a scholarly source'] : []),
}
