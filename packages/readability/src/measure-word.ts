// A word to what the counts need of it. A text says the same words again and again, so that they are kept.

import { countSyllables } from './count-syllables.ts'
import { isFamiliar } from './is-familiar.ts'

/** What the counts need of a word. */
export interface MeasuredWord {
  syllables: number
  isFamiliar: boolean
  /** Letters and digits. */
  letters: number
}

/** More different words than a handout or an article has. */
const mostWords = 20_000

const known = new Map<string, MeasuredWord>()

/**
 * Measure one word.
 *
 * @param word
 *   A word as `splitWords` gives it.
 * @returns
 *   Its syllables and letters, and whether the Dale–Chall list covers it.
 */
export function measureWord(word: string): MeasuredWord {
  const before = known.get(word)
  if (before) return before
  const measured = {
    syllables: countSyllables(word),
    isFamiliar: isFamiliar(word),
    letters: word.replace(/[^\p{L}\p{N}]/gu, '').length,
  }
  if (known.size >= mostWords) known.clear()
  known.set(word, measured)
  return measured
}
