/** Stage: tokens. What a token looks like, told from its characters alone. */

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

/**
 * Tells the shape of a token.
 *
 * @param text
 *   The token.
 * @param lower
 *   The same in lower case.
 * @returns
 *   One of {@link Shape}.
 */
export function shapeOf(text: string, lower: string): number {
  const { length } = text
  let digits = 0
  let capitals = 0
  let letters = 0
  let slash = false
  let stop = false
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) letters++
    else if (code >= 65 && code <= 90) capitals++
    else if (code >= 48 && code <= 57) digits++
    else if (code === 47) slash = true
    else if (code === 46) stop = true
  }
  if (slash) return text.startsWith('10.') ? Shape.doi : Shape.url
  if (stop && text.startsWith('www.')) return Shape.url
  if (digits === length) return numberShape(text)
  if (digits > 0) {
    const first = text.charCodeAt(0)
    if (first < 48 || first > 57) return Shape.letterNumber
    return /^\d{1,3}(?:st|nd|rd|th)$/.test(lower) ? Shape.ordinal : Shape.numberLetter
  }
  if (letters === length) return length === 1 ? Shape.lowerInitial : Shape.lower
  if (capitals === length) return capitalsShape(length)
  if (letters + capitals === length)
    return capitals === 1 && text.charCodeAt(0) < 97 ? Shape.capitalised : Shape.mixed
  return foreignShape(text, lower)
}

// Letters with marks, other alphabets, apostrophes.
function foreignShape(text: string, lower: string): number {
  const upper = text.toUpperCase()
  if (upper === lower) return Shape.caseless
  if (text === lower) return text.length === 1 ? Shape.lowerInitial : Shape.lower
  if (text === upper) return capitalsShape(text.length)
  return text.charAt(0) !== text.charAt(0).toLowerCase() && text.slice(1) === lower.slice(1)
    ? Shape.capitalised
    : Shape.mixed
}

function capitalsShape(length: number): number {
  return length === 1 ? Shape.initial : length < 5 ? Shape.shortCapitals : Shape.capitals
}

function numberShape(text: string): number {
  if (text.length < 3) return Shape.digits
  if (text.length === 3) return Shape.threeDigits
  if (text.length > 4) return Shape.longNumber
  return text >= '1400' && text < '2100' ? Shape.year : Shape.fourDigits
}
