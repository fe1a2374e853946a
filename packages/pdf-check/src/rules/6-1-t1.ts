// Rule 6.1-t1.

import type { Rule } from './types.ts'

/** The file starts with the header of PDF 1.0 to 1.7. */
export const rule61T1: Rule = {
  id: '6.1-t1',
  says: 'The file starts with the header of PDF 1.0 to 1.7.',
  why: 'PDF/UA-1 is built on PDF 1.7.',
  check(model, report) {
    if (!/^%PDF-1\.[0-7][\r\n]/u.test(model.header)) {
      report(
        null,
        `Unexpected header \`${model.header.split(/[\r\n]/u)[0]}\`, expected \`%PDF-1.0\` to \`%PDF-1.7\``,
      )
    }
  },
}
