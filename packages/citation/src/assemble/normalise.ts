/** Stage: normalise. How a slice of a reference becomes the value of a field. */
import { foldSpaces } from '../tokens/fold-spaces.ts'
import { trimMarks } from '../tokens/trim-marks.ts'

const MARKS = ' .,;:'
const OPENING = '"“„«‘\''
const CLOSING = '"”»’\''
const DASH = /[-‐‑‒–—―−∞]/

/**
 * Normalises running text: NFC, white space folded, `∞` as a colon, quotes around it and a final stop taken off.
 *
 * @param slice
 *   The text as printed.
 * @returns
 *   The value of a field such as the title.
 */
export function normaliseText(slice: string): string {
  let text = foldSpaces(slice, true)
  if (text.includes('∞') || text.includes(' :')) text = text.replace(/ ?[∞:](?= |$)/g, ':').replace(/∞/g, ':')
  for (;;) {
    const length = text.length
    text = trimMarks(text, MARKS)
    if (
      text.length > 1 &&
      OPENING.includes(text.charAt(0)) &&
      CLOSING.includes(text.charAt(text.length - 1))
    ) {
      text = text.slice(1, -1)
    }
    if (text.length === length) return text
  }
}

/**
 * Normalises pages: no spaces around dashes; every dash and `∞` is an en dash.
 *
 * @param slice
 *   The pages as printed, without "pp.".
 * @returns
 *   For example `373–380`, `e613`, `1, 5`.
 */
export function normalisePages(slice: string): string {
  return foldDashes(slice, '–')
}

/**
 * Normalises a volume or an issue: no spaces around dashes; every dash and `∞` is a hyphen.
 *
 * @param slice
 *   The number as printed, without "vol." or "no.".
 * @returns
 *   For example `12`, `4S`, `1-2`, `Suppl 1`.
 */
export function normaliseNumber(slice: string): string {
  return foldDashes(slice, '-')
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

/**
 * Normalises an edition: a number where it has one, else its words.
 *
 * @param slice
 *   The edition as printed, without "ed.".
 * @returns
 *   For example `3`, `Rev`.
 */
export function normaliseEdition(slice: string): string {
  const text = normaliseText(slice)
  const digits = /\d+/.exec(text)
  if (digits) return digits[0]
  const at = ORDINALS.indexOf(text.toLowerCase().split(' ')[0] ?? '')
  return at >= 0 ? String(at + 1) : text
}

function foldDashes(text: string, dash: string): string {
  if (/^\w*$/.test(text)) return text
  let folded = ''
  for (const char of foldSpaces(text, true)) {
    if (!DASH.test(char)) {
      if (!(char === ' ' && folded.endsWith(dash))) folded += char
    } else if (!folded.endsWith(dash)) folded = `${folded.trimEnd()}${dash}`
  }
  return trimMarks(folded, MARKS)
}
