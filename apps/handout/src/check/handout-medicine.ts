// Check: a medicine that is named is one that the anchors speak of.

import { report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

/** Reports medicines named in a statement whose anchors do not name them. */
export const handoutMedicine: Rule = {
  id: 'handout-medicine',
  finds: 'A medicine that no passage of its statement names.',
  why: 'What is said of one medicine must not be read as being about another.',
  fix: 'Add an anchor to the medicine, or to a passage that names it.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`Ferrous sulfate takes oxygen through your blood. :from{id="iron#how-the-store-is-filled" quote="The gut takes up"}
`),
      'vocabulary.yaml': `medicines:
  - id: ferrous-sulfate
    name: ferrous sulfate
    names: [ferrous sulfate]
`,
    },
  },
  check({ statements, compendium, index }, file) {
    // The editors' spellings only: a name that is left out of them, such as that of a hormone, is not the medicine's alone.
    const medicines = compendium.medicines.map(({ id, name, names }) => ({
      id,
      name,
      spellings: names.map((one) => one.toLowerCase()),
    }))
    for (const { text, anchors, place } of statements) {
      const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
      const source = anchors.map((anchor) => {
        const found = resolveAnchor(anchor, index)
        return 'text' in found ? found.text.toLowerCase() : ''
      })
      for (const { id, name, spellings } of medicines) {
        if (!spellings.some((spelling) => words.includes(` ${spelling} `))) continue
        if (anchors.some((anchor) => anchor.id === id)) continue
        if (source.some((one) => spellings.some((spelling) => one.includes(spelling)))) continue
        report(file, `Unexpected medicine \`${name}\` in “${text}”, expected one that an anchor speaks of`, {
          ruleId: this.id,
          place,
          note: `Add an anchor to \`${id}\`, or to a passage that names it.`,
          fatal: true,
        })
      }
    }
  },
}
