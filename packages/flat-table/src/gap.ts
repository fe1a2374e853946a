// Stage: features. What the cues of one gap between two words ask of it more than once.

import type { Quantities } from './quantities.ts'
import { isQuestionWord } from './questions.ts'
import { ending, isCapital, isLower, type Token } from './tokens.ts'
import { isPreposition } from './word-suffixes.ts'

/** The gap before word `at` of a line. */
export interface Gap {
  at: number
  tokens: readonly Token[]
  previous: Token
  next: Token
  header: boolean
  quantities: Quantities
  /** The next word has a capital. */
  capital: boolean
  /** The next word has a capital in a header that writes nouns in lower case: it opens a label. */
  opensLabel: boolean
  /** A quantity with a unit, a range or a comparison opens at the next word. */
  measured: boolean
  /** That quantity opens with a word. */
  compares: boolean
  /** The word before the gap ends with no sign, or with a closing bracket. */
  plain: boolean
  /** The word before the gap is a question word of a header. */
  asks: boolean
  /** The word before the gap is a preposition that a header writes with a capital. */
  closesLabel: boolean
}

/** Describes the gap before word `at`, from 1; `style` is how a header writes its labels. */
export function describeGap(
  tokens: readonly Token[],
  at: number,
  quantities: Quantities,
  style: 'sentence' | 'mixed' | 'title' | null,
): Gap {
  const previous = tokens[at - 1]!
  const next = tokens[at]!
  const header = style !== null
  const capital = isCapital(next)
  const measured = quantities.measured[at]! > 0
  return {
    at,
    tokens,
    previous,
    next,
    header,
    quantities,
    capital,
    opensLabel: capital && style === 'sentence',
    measured,
    compares: measured && isLower(next),
    plain: previous.ending === ending.plain || previous.ending === ending.close,
    asks: header && isQuestionWord(previous),
    closesLabel: header && isCapital(previous) && isPreposition(previous.norm),
  }
}

// "B12", "K2": named as by a letter alone.
const letterCode = /^[A-Z]\d{1,2}[,;]?$/

/** A letter that stands alone and so names a kind or class, not the article or pronoun of the same letter. */
export const isLetter = (token: Token, after: Token | undefined): boolean =>
  letterCode.test(token.text) || (token.text.length === 1 && isCapital(token) && !(after && isLower(after)))
