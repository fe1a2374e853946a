// Audit: a page by a seller of care or goods.
import type { AuditRule } from './rule.ts'

/** A web page whose maker sells what it writes about. */
export const commercialSource: AuditRule = {
  id: 'reference-commercial-source',
  finds: 'The work is a page by a seller of care or goods.',
  why: 'Who sells a treatment has a reason to praise it.',
  fix: 'Cite an independent source for the same statement, or record `status: rejected` in references.yaml so that no statement leans on the page.',
  example: {
    files: {
      'articles/anemia.txt': `References

  • Iron Infusion Clinic. "Why Infusions Work." Iron Infusion Clinic, 3 May 2021, www.iron-infusion.example/why.
`,
    },
  },
  isConflict: false,
  check: ({ evidence }) =>
    evidence === 'commercial'
      ? ['Unexpected page by a seller of care or goods, expected an independent source']
      : [],
}
