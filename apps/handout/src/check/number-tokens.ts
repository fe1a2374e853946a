// Check: the numbers in a text.

const fractions: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }

const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}

const tens =
  /\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozen|half of|most of|a third|two thirds|a quarter)\b/gi

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
  for (const [printed, word] of text.matchAll(
    /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?=[\s-](?:day|week|month|year)s?\b)/gi,
  )) {
    tokens.push({ text: printed, value: words[word!.toLowerCase()]! })
  }
  for (const [printed] of text.matchAll(tens)) tokens.push({ text: printed, value: null })
  return tokens
}
