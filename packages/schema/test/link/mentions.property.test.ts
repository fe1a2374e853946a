// The automaton against a plain search, on texts and names made of few letters, so that they overlap in every way.
import { buildMentionFinder, type Term } from '@compendium/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'

function termOf(term: string, index: number): Term {
  const names = { abbreviations: [], aliases: [], plain: null, see: [] }
  return { id: `term:${index}`, term, ...names, preferred: null, definitions: [], mentions: [] }
}

const word = fc.stringMatching(/^[ab]{2,3}k$/)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', 's ', '’s ', 'x ')), { maxLength: 30 })
  .map((pairs) => pairs.map(([letters, gap]) => letters + gap).join(''))

/** Leftmost, then longest, at bounds of words; a hyphen is a space, a final s is a plural. */
function search(names: readonly string[], prose: string): [number, number][] {
  const folded = prose.replaceAll('-', ' ')
  const forms = [...new Set(names.flatMap((form) => [form, `${form}s`]))].sort((a, b) => b.length - a.length)
  const found: [number, number][] = []
  for (let at = 0; at < folded.length; ) {
    const starts = at === 0 || !/\w/.test(folded[at - 1]!)
    const form = starts
      ? forms.find((one) => folded.startsWith(one, at) && !/\w/.test(folded[at + one.length] ?? ' '))
      : undefined
    if (form) found.push([at, at + form.length])
    at += form?.length ?? 1
  }
  return found
}

test('mentions are those that a plain search finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), text, (names, prose) => {
      const found = buildMentionFinder(names.map(termOf))(prose)
      expect(found.map(({ start, end }) => [start, end])).toEqual(search(names, prose))
    }),
    { numRuns: 500, seed: 20261121 },
  )
})
