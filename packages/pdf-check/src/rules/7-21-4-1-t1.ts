// Rule 7.21.4.1-t1.

import { getName } from '../model/objects.ts'
import { firstPage } from './fonts.ts'
import type { Rule } from './types.ts'

/** Each font in use is embedded. */
export const rule72141T1: Rule = {
  id: '7.21.4.1-t1',
  says: 'Each font in use is embedded.',
  why: 'A font that is replaced loses signs and spacing.',
  check(model, report) {
    for (const font of model.fonts) {
      if (!font.program && getName(font.dict, 'Subtype') !== 'Type3')
        report(firstPage(font), `Font \`${font.name}\` is not embedded`)
    }
  },
}
