// Check: the numbers in a text.
import { valueOfWord } from '@compendium/schema/editors-files'

const fractions: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }

/** Up to this number a word may be no count at all, as in "one of them": it counts before a unit of time. */
const small = 12

const spelled = Object.entries(valueOfWord).filter(([, value]) => value > 1)
const wordsWhere = (holds: (value: number) => boolean) =>
  spelled.flatMap(([word, value]) => (holds(value) ? [word] : [])).join('|')

const beforeTime = new RegExp(
  `\\b(?:${wordsWhere((value) => value <= small)})\\b(?=[\\s-](?:day|week|month|year)s?\\b)`,
  'gi',
)
const anywhere = new RegExp(`\\b(?:${wordsWhere((value) => value > small)})\\b`, 'gi')
const inexact =
  /\b(?:thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|seventy|eighty|hundreds?|thousands?|dozen|half of|most of|a third|two thirds|a quarter)\b/gi

/** A number as printed, and its value; null where words give no exact value. */
export interface NumberToken {
  text: string
  value: number | null
}

/**
 * Lists numbers: digits with or without a fraction, small number words before a unit of time, and larger ones anywhere.
 * @param text any text
 */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = []
  for (const [printed, digits, fraction] of text.matchAll(
    /(?=[\d¼½¾])(\d+(?:,\d{3})*(?:\.\d+)?)?([¼½¾])?/g,
  )) {
    tokens.push({
      text: printed,
      value: Number((digits ?? '0').replace(/,/g, '')) + (fraction ? fractions[fraction]! : 0),
    })
  }
  for (const pattern of [beforeTime, anywhere]) {
    for (const [printed] of text.matchAll(pattern))
      tokens.push({ text: printed, value: valueOfWord[printed.toLowerCase()]! })
  }
  for (const [printed] of text.matchAll(inexact)) tokens.push({ text: printed, value: null })
  return tokens
}
