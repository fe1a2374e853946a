// Rule 7.21.7-t1.

import { hasStandardEncoding, toUnicode } from './fonts.ts'
import type { Rule } from './types.ts'

/** Each code in use stands for known characters. */
export const rule7217T1: Rule = {
  id: '7.21.7-t1',
  says: 'Each code in use stands for known characters.',
  why: 'What has no characters cannot be read out, searched or copied.',
  check(model, report) {
    for (const font of model.fonts) {
      const map = toUnicode(font)
      if (!map && !font.composite && hasStandardEncoding(font)) continue
      const unknown = [...font.codes].filter(([code]) => !map?.get(code))
      if (unknown.length > 0) {
        report(
          unknown[0]![1],
          `${unknown.length} codes of font \`${font.name}\` have no \`/ToUnicode\` value`,
        )
      }
    }
  },
}
