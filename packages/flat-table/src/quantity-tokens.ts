// Stage: words. What the words of a quantity are: numbers, numbers in letters, units.

import { isSignedNumber, numberWords } from './quantity-words.ts'
import { ending, shape, type Token } from './tokens.ts'
import { isUnit } from './units.ts'

/** A quantity: the word after it, and what it has beyond a bare number. */
export interface Found {
  end: number
  measured: boolean
  timed: boolean
}

/** Whether a word goes on with the next one: no sign ends it. */
export const isOpen = (token: Token): boolean => token.ending === ending.plain && token.opens === 0
/** Whether a word is a number. */
export const isNumber = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.opens === 0 &&
  (token.shape === shape.number || (token.shape === shape.symbol && isSignedNumber(token.text)))
/** Whether a word is a number in letters that goes on with the next word. */
export const isNumberWord = (token: Token | undefined): boolean =>
  token !== undefined && numberWords.has(token.norm) && isOpen(token)
/** Whether a word is a unit, whatever sign ends it. */
export const isUnitToken = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.opens === 0 &&
  isUnit(token.text.replace(/(?<![.,;:)])[.,;:)]+$/u, ''), token.norm)

// A bracket that holds numbers: "(5.1%)", "(0.43–0.78)", "(9.2% to 23.8%)".
const opensNumbers = /^[([][<>≤≥=~≈±+−–-]?[$€£]?[.\d]/u
const closesBracket = /[)\]]/u
const longestBracket = 6

/** End of the bracket of numbers that opens at a word; the word itself where none does. */
export function skipBracket(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined || first.opens !== 1 || !opensNumbers.test(first.text)) return at
  for (let j = at; j < tokens.length && j < at + longestBracket; j++)
    if (closesBracket.test(tokens[j]!.text)) return j + 1
  return at
}
