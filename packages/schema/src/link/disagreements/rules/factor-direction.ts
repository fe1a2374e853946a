// Rule: one factor is said to help in one place and to hinder in another.
import { type ComparedFactor, pointTo } from '../../compared-facts.ts'
import type { Direction } from '../read-direction.ts'
import type { DisagreementRule } from '../rule.ts'

/** As many documents as a note names; the positions name all. */
const most = 4

function nameSome(documents: readonly string[]): string {
  const names = [...new Set(documents)]
  const left = names.length - most
  return left > 1 ? `${names.slice(0, most).join(', ')} and ${left} more` : names.join(', ')
}

/** A factor whose direction differs between places. */
export const factorDirection: DisagreementRule = {
  id: 'factor-direction',
  finds: 'More of one factor, such as age, helps in one place and hinders in another.',
  why: 'A reader of one article alone would be told the opposite of what another says.',
  fix: 'Read both passages. Both sides are shown to the reader; where one is a slip of the article, take it up with whoever keeps it.',
  example: {
    files: {
      'articles/age.txt': `Fundamentals

Younger people fill their iron store faster, and older age slows it down for months.

Intermediate

Older age makes the store of iron fill faster in most of the studies that were made.
`,
    },
  },
  find({ factors }) {
    const said = new Map<string, ComparedFactor[]>()
    for (const one of factors) {
      const list = said.get(one.factor)
      if (list) list.push(one)
      else said.set(one.factor, [one])
    }
    return [...said].flatMap(([factor, all]) => {
      if (new Set(all.map(({ direction }) => direction)).size < 2) return []
      const id = `dis:factor-direction/${factor}`
      const positions = all.map((one) => pointTo('factors', one))
      const of = (wanted: Direction) =>
        nameSome(all.filter(({ direction }) => direction === wanted).map(({ document }) => document))
      const name = factor === 'age' ? 'higher age' : `more ${factor.replaceAll('-', ' ')}`
      const note = `What ${name} does: it helps in ${of(1)}, it hinders in ${of(-1)}.`
      return [{ id, subject: `factor:${factor}`, property: 'direction of its effect', note, positions }]
    })
  },
}
