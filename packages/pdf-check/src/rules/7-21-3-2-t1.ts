// Rule 7.21.3.2-t1.

import { decodeStream, getName, getValue } from '../model/objects.ts'
import { firstPage } from './fonts.ts'
import type { Rule } from './types.ts'

/** Each composite TrueType font has a CIDToGIDMap. */
export const rule72132T1: Rule = {
  id: '7.21.3.2-t1',
  says: 'Each composite TrueType font has a CIDToGIDMap.',
  why: 'Without it a program may pick other glyphs.',
  check(model, report) {
    for (const font of model.fonts) {
      if (getName(font.base, 'Subtype') !== 'CIDFontType2' || !font.program) continue
      const map = getValue(font.base, 'CIDToGIDMap')
      if (getName(font.base, 'CIDToGIDMap') !== 'Identity' && !decodeStream(map)) {
        report(firstPage(font), `Font \`${font.name}\` has no \`/CIDToGIDMap\``)
      }
    }
  },
}
