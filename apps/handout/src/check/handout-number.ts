// Check: every number in print stands in an anchor.

import { report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import { exampleScript } from './example-script.ts'
import { numberTokens } from './number-tokens.ts'
import type { Rule } from './rule.ts'

/** A derived number may be rounded by this share of its value. */
const tolerance = 0.05

/** Reports numbers that no anchor of their statement prints and that do not follow from ones that it does. */
export const handoutNumber: Rule = {
  id: 'handout-number',
  finds: 'A number that no passage of its statement prints and that no formula derives from such numbers.',
  why: 'A wrong number in a patient’s hand does harm.',
  fix: 'Anchor the statement to a passage that prints the number, derive it with `:derived[…]{formula="…"}`, or leave it out.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`You take up 20 percent of the iron in a meal. :from{id="iron#how-the-store-is-filled" quote="The gut takes up"}
`),
    },
  },
  check({ statements, index }, file) {
    for (const { text, kind, anchors, derived, place } of statements) {
      const source = anchors.flatMap((anchor) => {
        const found = resolveAnchor(anchor, index)
        return 'text' in found ? [found.text] : []
      })
      const known = new Set(source.flatMap(numberTokens).map(({ value }) => value))
      // "67 out of 100" says what "67%" says.
      if (source.some((one) => one.includes('%'))) known.add(100)
      const rest = derived.reduce((left, { text: printed }) => left.replace(printed, ' '), text)
      for (const { text: printed, value } of numberTokens(rest)) {
        if (value !== null && known.has(value)) continue
        const where =
          kind === 'free'
            ? 'expected none in a free line'
            : kind === 'heading'
              ? 'expected an anchor that prints it'
              : 'expected one that an anchor of the statement prints'
        report(file, `Unexpected number \`${printed}\` in “${text}”, ${where}`, {
          ruleId: this.id,
          place,
          note: 'Anchor the statement to a passage that prints the number, or leave it out.',
          fatal: true,
        })
      }
      for (const { text: printed, formula } of derived) {
        const result = evaluateFormula(formula)
        const value = numberTokens(printed)[0]?.value
        const sound =
          result !== null &&
          value !== undefined &&
          value !== null &&
          result.sourced.every((number) => known.has(number)) &&
          Math.abs(result.value - value) <= tolerance * value
        if (sound) continue
        report(
          file,
          `Unexpected derived number \`${printed}\`, expected what \`${formula}\` gives from numbers of the anchors`,
          {
            ruleId: this.id,
            place,
            note: 'Correct the number or the formula, or add the anchor that prints the numbers of the formula.',
            fatal: true,
          },
        )
      }
    }
  },
}
