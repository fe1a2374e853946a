// Check: a medicine that is named is one that the anchors speak of.
import { report } from '@compendium/diagnostics'
import { resolveAnchor } from '../script/resolve-anchors.ts'
import type { Rule } from './rule.ts'

/** Reports medicines named in a statement whose anchors do not name them. */
export const handoutMedicine: Rule = {
  ruleId: 'handout-medicine',
  description: 'Every medicine named in a statement is the anchor of it or stands in the text of one.',
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
          ruleId: this.ruleId,
          place,
          note: `Add an anchor to \`${id}\`, or to a passage that names it.`,
          fatal: true,
        })
      }
    }
  },
}
