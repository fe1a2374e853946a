// Rule 5-t2.

import { findMetadata, pdfuaNamespace } from './metadata.ts'
import type { Rule } from './types.ts'

/** The PDF/UA part is 1. */
export const rule5T2: Rule = {
  id: '5-t2',
  says: 'The PDF/UA part is 1.',
  why: 'These checks are those of PDF/UA-1.',
  check(model, report) {
    const part = findMetadata(model, 'pdfuaid:part', pdfuaNamespace)
    if (part && part.text.trim() !== '1')
      report(null, `Unexpected \`pdfuaid:part\` "${part.text.trim()}", expected "1"`)
  },
}
