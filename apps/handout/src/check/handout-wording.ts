// Check: no promise and no advertising.

import { report } from '@compendium/diagnostics'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

const forbidden =
  /\b(?:ensur(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing|ation)|revers(?:e|es|ed|ing)|reclaim(?:s|ed|ing)?|guarantee[sd]?|cur(?:e|es|ed|ing)|boost(?:s|ed|ing)?|miracle|proven to|always works|will)\b/i

/** Reports words that promise more than the articles can show. */
export const handoutWording: Rule = {
  id: 'handout-wording',
  finds:
    'A word that promises an outcome: “will”, “ensures”, “restores”, “optimises”, “reverses” and the like.',
  why: 'A promise that is not kept costs trust, and no study allows one.',
  fix: 'Say what may happen, or what was seen: “may”, “can”, “in one study”.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`Iron will fill your store. :from{id="iron#fundamentals" quote="Oral iron such as"}
`),
    },
  },
  check({ statements }, file) {
    for (const { text, place, kind } of statements) {
      if (kind === 'free') continue
      const found = forbidden.exec(text)?.[0]
      if (found)
        report(file, `Unexpected word \`${found}\` in “${text}”, expected one that promises nothing`, {
          ruleId: this.id,
          place,
          note: 'Say what may happen, or what was seen in studies: “may”, “can”, “in one study”.',
          fatal: true,
        })
    }
  },
}
