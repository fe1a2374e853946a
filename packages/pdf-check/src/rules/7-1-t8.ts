// Rule 7.1-t8.

import type { Rule } from './types.ts'

/** The catalog has a metadata stream of well-formed XML. */
export const rule71T8: Rule = {
  id: '7.1-t8',
  says: 'The catalog has a metadata stream of well-formed XML.',
  why: 'Title and PDF/UA identification are read from it.',
  check(model, report) {
    if (!model.metadata) report(null, 'No `/Metadata` stream in the catalog')
    else if ('error' in model.metadata)
      report(null, `The metadata are not well-formed XML: ${model.metadata.error}`)
  },
}
