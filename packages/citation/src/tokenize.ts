/**
 * Stage: tokenize. Cuts a reference string into words, numbers, addresses and identifiers; what lies between two
 * tokens is their gap and is read as punctuation.
 */

/** What a token looks like; the numbers are part of the model's features. */
export const Shape = {
  lower: 1,
  capitalised: 2,
  capitals: 3,
  initial: 4,
  shortCapitals: 5,
  mixed: 6,
  digits: 7,
  threeDigits: 8,
  year: 9,
  fourDigits: 10,
  longNumber: 11,
  letterNumber: 12,
  numberLetter: 13,
  url: 14,
  doi: 15,
  lowerInitial: 16,
  ordinal: 17,
  caseless: 18,
} as const

/** One token: a slice of the string and what it looks like. */
export interface Token {
  start: number
  end: number
  text: string
  lower: string
  shape: number
}

const TOKEN =
  /(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|edu|gov|int|info|io|uk|eu|de|fr|ca|au|ch)\/[^\s<>"“”]*|10\.\d{4,9}\/[^\s<>"“”]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ´](?=\p{L})[\p{L}\p{M}]+)*/gu

/**
 * Cuts a string into tokens.
 *
 * @param raw
 *   The reference as printed.
 * @returns
 *   The tokens in reading order; no two overlap.
 */
export function tokenize(raw: string): Token[] {
  const tokens: Token[] = []
  for (const match of raw.matchAll(TOKEN)) {
    const text = trimAddress(match[0])
    const start = match.index
    tokens.push({ start, end: start + text.length, text, lower: text.toLowerCase(), shape: shapeOf(text) })
  }
  return tokens
}

// A sentence's full stop or a bracket that was opened before an address is no part of it.
function trimAddress(text: string): string {
  if (!text.includes('/') && !text.startsWith('www.')) return text
  let end = text.length
  let open = 0
  for (const char of text) open += char === '(' ? 1 : char === ')' ? -1 : 0
  while (end > 1) {
    const last = text.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!".,;:]>'’".includes(last)) break
    end--
  }
  return text.slice(0, end)
}

function shapeOf(text: string): number {
  if (text.includes('/')) return text.startsWith('10.') ? Shape.doi : Shape.url
  if (text.startsWith('www.')) return Shape.url
  const first = text.charAt(0)
  if (/^\d+$/.test(text)) return numberShape(text)
  if (/^\d/.test(text)) return /^\d{1,3}(?:st|nd|rd|th)$/i.test(text) ? Shape.ordinal : Shape.numberLetter
  if (/\d/.test(text)) return Shape.letterNumber
  const upper = text.toUpperCase()
  const lower = text.toLowerCase()
  if (upper === lower) return Shape.caseless
  if (text === lower) return text.length === 1 ? Shape.lowerInitial : Shape.lower
  if (text === upper)
    return text.length === 1 ? Shape.initial : text.length < 5 ? Shape.shortCapitals : Shape.capitals
  return first !== first.toLowerCase() && text.slice(1) === lower.slice(1) ? Shape.capitalised : Shape.mixed
}

function numberShape(text: string): number {
  if (text.length < 3) return Shape.digits
  if (text.length === 3) return Shape.threeDigits
  if (text.length > 4) return Shape.longNumber
  return text >= '1400' && text < '2100' ? Shape.year : Shape.fourDigits
}

/**
 * Is a token a year, with or without the letter that tells two works of one year apart?
 *
 * @param token
 *   The token.
 * @returns
 *   True for tokens such as `2001` and `2001a`.
 */
export function isYear(token: Token): boolean {
  return (
    token.shape === Shape.year ||
    (token.shape === Shape.numberLetter && /^(?:1[4-9]|20)\d\d[a-h]$/.test(token.lower))
  )
}
