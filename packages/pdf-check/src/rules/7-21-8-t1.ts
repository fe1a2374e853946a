// Rule 7.21.8-t1.

import { shownGlyphs } from './fonts.ts'
import type { Rule } from './types.ts'

/** No text uses the .notdef glyph. */
export const rule7218T1: Rule = {
  id: '7.21.8-t1',
  says: 'No text uses the .notdef glyph.',
  why: 'It prints as an empty box: the font lacks the sign.',
  check(model, report) {
    for (const { font, page, gid } of shownGlyphs(model)) {
      if (gid === 0)
        report(page, `Font \`${font.name}\` has no glyph for a character of the text (.notdef is shown)`)
    }
  },
}
