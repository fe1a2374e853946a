// Rule 5-t1. Metadata that are missing or malformed are 7.1-t8.

import { findMetadata, pdfuaNamespace } from './metadata.ts'
import type { Rule } from './types.ts'

/** The XMP metadata carries the PDF/UA identification. */
export const rule5T1: Rule = {
  id: '5-t1',
  says: 'The XMP metadata carries the PDF/UA identification.',
  why: 'A reader program learns from it that the file claims to be accessible.',
  check(model, report) {
    if (!model.metadata || 'error' in model.metadata) return
    if (!findMetadata(model, 'pdfuaid:part', pdfuaNamespace)) {
      report(null, 'No `pdfuaid:part` in the metadata, expected 1')
    }
  },
}
