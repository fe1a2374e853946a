// Syllables of a word as it is read aloud: numerals as number words, initialisms letter by letter.

import { syllable } from 'syllable'
import { countNumeralSyllables } from './count-numeral-syllables.ts'
import { isFamiliar } from './is-familiar.ts'

/**
 * Count the syllables of one word.
 *
 * @param word
 *   A word as `splitWords` gives it.
 * @returns
 *   At least 1. "67" is read "sixty-seven" (4), "FSH" letter by letter (3), "hCG" likewise.
 */
export function countSyllables(word: string): number {
  let count = 0
  for (const part of word.split(/[-\u2010\u2011]/u)) {
    if (/^\d[\d.,]*$/u.test(part)) count += countNumeralSyllables(part)
    else if (isInitialism(part)) count += spell(part)
    else count += syllable(part)
  }
  return Math.max(1, count)
}

// A formula that counts "TRT" as one syllable makes hard text look easy; read it as a person does. A common word
// in capitals ("NOT") is still a word.
function isInitialism(part: string): boolean {
  if (part.length > 6 || part.length < 2) return false
  const capitals = part.replace(/\P{Lu}/gu, '').length
  return capitals >= 2 && /^[\p{L}\d]+$/u.test(part) && !isFamiliar(part)
}

function spell(part: string): number {
  let count = 0
  for (const character of part) {
    if (/\d/u.test(character)) count += countNumeralSyllables(character)
    else count += character === 'W' || character === 'w' ? 3 : 1
  }
  return count
}
