// Whether the Dale–Chall list of 1995 (3,000 words that most fourth-grade pupils know) covers a word.

import { daleChall } from 'dale-chall'

const familiar: ReadonlySet<string> = new Set(daleChall)

// Regular endings and what the stem may have lost: "tries" – "try", "hoped" – "hope".
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
]

/**
 * Tell whether a word counts as familiar for the Dale–Chall formula.
 *
 * @param word
 *   A word as `splitWords` gives it.
 * @returns
 *   True for a listed word, its regular forms (plural, possessive, -ed, -ing, -er, -est), a numeral, and a
 *   hyphenated word all of whose parts are familiar.
 */
export function isFamiliar(word: string): boolean {
  return word
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[-\u2010\u2011]/u)
    .every((part) => part === '' || /^\d[\d.,]*$/u.test(part) || isListed(part))
}

function isListed(word: string): boolean {
  if (familiar.has(word)) return true
  const stem = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  if (stem !== word && isListed(stem)) return true
  for (const [ending, restored] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const base = word.slice(0, word.length - ending.length)
    if (restored.some((letters) => familiar.has(base + letters))) return true
    // "stopped" – "stop": a consonant doubled before the ending
    if (base.at(-1) === base.at(-2) && familiar.has(base.slice(0, -1))) return true
  }
  return false
}
