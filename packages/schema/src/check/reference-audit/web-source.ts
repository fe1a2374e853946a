// Audit: a page of the web beside scholarly works.
import type { AuditRule } from './rule.ts'

/** A web page that sells nothing, as far as its citation tells. */
export const webSource: AuditRule = {
  id: 'reference-web-source',
  description: 'The work is a page of the web.',
  isConflict: false,
  check: ({ evidence }) => (evidence === 'web' ? ['Unexpected web page, expected a scholarly source'] : []),
}
