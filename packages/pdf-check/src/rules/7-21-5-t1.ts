// Rule 7.21.5-t1.

import { shownGlyphs } from './fonts.ts'
import type { Rule } from './types.ts'

/** The widths in the file are those of the embedded font. */
export const rule7215T1: Rule = {
  id: '7.21.5-t1',
  says: 'The widths in the file are those of the embedded font.',
  why: 'Text is placed, selected and reflowed by them.',
  check(model, report) {
    const reported = new Set<string>()
    for (const { font, page, gid, width, program } of shownGlyphs(model)) {
      if (gid >= program.numGlyphs || reported.has(font.name)) continue
      const advance = (program.getGlyph(gid).advanceWidth * 1000) / program.unitsPerEm
      // The standard allows a difference of one thousandth of the size.
      if (Math.abs(advance - width) <= 1) continue
      reported.add(font.name)
      report(
        page,
        `Width ${width} of glyph ${gid} in \`/W\` of font \`${font.name}\`, expected ${Math.round(advance)}`,
      )
    }
  },
}
