// Check: a patient's handout gives no doses and no schedules.

import { report } from '@compendium/diagnostics'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

const dose =
  /\d\s*(?:mg|mcg|µg|micrograms?|milligrams?|g|grams?|mL|ml|IU|units?|tablets?|pills?|capsules?|drops?)\b|\b(?:once|twice|(?:\d+|two|three|four|five|six) times|every other|every \w+) (?:a |an |per |each )?(?:hours?|days?|daily|nights?|weeks?|weekly|months?|monthly)\b|\b(?:daily|weekly) dose\b/i

/** Reports doses and schedules, whatever they are anchored to. */
export const handoutDose: Rule = {
  id: 'handout-dose',
  finds: 'A dose, or how often a medicine is taken.',
  why: 'What a patient takes, and how often, is for their own team to say.',
  fix: 'Leave the dose out.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`People take iron twice a day. :from{id="iron#fundamentals" quote="Oral iron such as"}
`),
    },
  },
  check({ statements }, file) {
    for (const { text, place } of statements) {
      const found = dose.exec(text)?.[0]
      if (found)
        report(file, `Unexpected dose or schedule \`${found}\`, expected none in “${text}”`, {
          ruleId: this.id,
          place,
          note: 'Leave it out: what a patient takes, and how often, is for their own team to say.',
          fatal: true,
        })
    }
  },
}
