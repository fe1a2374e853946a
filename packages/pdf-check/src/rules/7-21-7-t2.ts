// Rule 7.21.7-t2.

import { toUnicode } from './fonts.ts'
import type { Rule } from './types.ts'

/** No code stands for U+0000, U+FEFF or U+FFFE. */
export const rule7217T2: Rule = {
  id: '7.21.7-t2',
  says: 'No code stands for U+0000, U+FEFF or U+FFFE.',
  why: 'These are no characters to read out.',
  check(model, report) {
    for (const font of model.fonts) {
      const map = toUnicode(font)
      // Code 0 of a composite font is .notdef, which is a finding of its own.
      const wrong = [...font.codes].find(
        ([code]) => !(font.composite && code === 0) && /[\0\uFEFF\uFFFE]/u.test(map?.get(code) ?? ''),
      )
      if (wrong)
        report(
          wrong[1],
          `Code ${wrong[0]} of font \`${font.name}\` stands for a character that can't be read`,
        )
    }
  },
}
