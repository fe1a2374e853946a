// Rule 7.21.4.1-t2.

import { shownGlyphs } from './fonts.ts'
import type { Rule } from './types.ts'

/** The embedded font has a glyph for each code in use. */
export const rule72141T2: Rule = {
  id: '7.21.4.1-t2',
  says: 'The embedded font has a glyph for each code in use.',
  why: 'A code without a glyph prints nothing.',
  check(model, report) {
    for (const { font, page, gid, program } of shownGlyphs(model)) {
      if (gid >= program.numGlyphs)
        report(
          page,
          `Glyph ${gid} in use is missing from font \`${font.name}\`, which has ${program.numGlyphs}`,
        )
    }
  },
}
