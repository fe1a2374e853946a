// Check: a hard word is explained before it is used.

import { report } from '@compendium/diagnostics'
import { abbreviationsIn, spelledOutIn } from './abbreviations.ts'
import { exampleScript } from './example-script.ts'
import type { Rule } from './rule.ts'

/** Reports explained words that occur before their explanation, and abbreviations that are not explained where they first stand. */
export const handoutTerm: Rule = {
  id: 'handout-term',
  finds: 'A word before the statement that explains it, or an abbreviation that nothing explains.',
  why: 'A hard word before its meaning loses the reader.',
  fix: 'Mark the word as `:term[…]` where it first stands; of an abbreviation write the words, or both: “full blood count (FBC)”.',
  example: {
    files: {
      'handout/en.md':
        exampleScript(`Ferritin is in your blood. :from{id="iron#fundamentals" quote="Iron carries oxygen through the blood"}

:term[Ferritin] keeps iron. :from{id="term:ferritin"}
`),
      'glossary.yaml': `terms:
  - term: ferritin
    plain: The part of your cells that keeps iron.
`,
    },
  },
  check({ title, statements, compendium }, file) {
    const explained = new Map<string, number>()
    for (const [order, { terms }] of statements.entries()) {
      for (const term of terms) if (!explained.has(term)) explained.set(term, order)
    }
    for (const [term, order] of explained) {
      const early = statements.slice(0, order).find(({ text }) => holds(text, term))
      if (!early) continue
      report(file, `Unexpected word \`${term}\` in “${early.text}”, expected it only after it is explained`, {
        ruleId: this.id,
        place: early.place,
        note: `Mark it as \`:term[${term}]\` where it first stands.`,
        fatal: true,
      })
    }
    const known = new Set(explained.keys())
    const names = new Set(compendium.glossary.flatMap(({ abbreviations }) => abbreviations))
    const units = new Set(compendium.findings.flatMap(({ unit }) => unit?.match(/\p{L}+/gu) ?? []))
    for (const { text, place } of [{ text: title, place: undefined }, ...statements]) {
      for (const word of spelledOutIn(text)) known.add(word)
      for (const word of abbreviationsIn(text, names)) {
        if (known.has(word) || units.has(word)) continue
        report(file, `Unexpected abbreviation \`${word}\` in “${text}”, expected one that is explained`, {
          ruleId: this.id,
          place,
          note: `Write the words that it stands for, or mark it as \`:term[${word}]\`.`,
          fatal: true,
        })
      }
    }
  },
}

function holds(text: string, word: string): boolean {
  const [where, what] = [text.toLowerCase(), word.toLowerCase()]
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const around = `${where[at - 1] ?? ' '}${where[at + what.length] ?? ' '}`
    if (!/\p{L}/u.test(around)) return true
  }
  return false
}
