// Audit: a page by a seller of care or goods.
import type { AuditRule } from './rule.ts'

/** A web page whose maker sells what it writes about. */
export const commercialSource: AuditRule = {
  id: 'reference-commercial-source',
  description: 'The work is a page by a seller of care or goods.',
  isConflict: false,
  check: ({ evidence }) =>
    evidence === 'commercial'
      ? ['Unexpected page by a seller of care or goods, expected an independent source']
      : [],
}
