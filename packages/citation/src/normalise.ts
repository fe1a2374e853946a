/** Stage: normalise. How a slice of a reference becomes the value of a field. */

/**
 * Normalises running text: NFC, white space folded, `∞` as a colon, quotes around it and a final stop taken off.
 *
 * @param slice
 *   The text as printed.
 * @returns
 *   The value of a field such as the title.
 */
export function normaliseText(slice: string): string {
  const text = slice
    .normalize('NFC')
    .replace(/∞/g, ':')
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .replace(/ :/g, ':')
  return trimMarks(text)
}

const EDGE_MARKS = ' .,;:'
const OPENING = '"“„«‘\''
const CLOSING = '"”»’\''

function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  for (;;) {
    const before = end - start
    while (end > start && EDGE_MARKS.includes(text.charAt(end - 1))) end--
    while (start < end && EDGE_MARKS.includes(text.charAt(start))) start++
    if (end - start > 1 && OPENING.includes(text.charAt(start)) && CLOSING.includes(text.charAt(end - 1))) {
      start++
      end--
    }
    if (end - start === before) return text.slice(start, end)
  }
}

/**
 * Normalises a range of pages: no spaces around dashes, every dash and `∞` an en dash.
 *
 * @param slice
 *   The pages as printed, without "pp.".
 * @returns
 *   For example `373–380`, `e613`, `1, 5`.
 */
export function normalisePages(slice: string): string {
  return slice
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—―−∞]+ ?/g, '–')
    .replace(/^[ .,:;]+|[ .,:;]+$/g, '')
}

/**
 * Normalises a volume or an issue: spaces folded, every dash a hyphen, no closing mark.
 *
 * @param slice
 *   The number as printed, without "vol." or "no.".
 * @returns
 *   For example `12`, `4S`, `1-2`, `Suppl 1`.
 */
export function normaliseNumber(slice: string): string {
  return slice
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—―−∞]+ ?/g, '-')
    .replace(/^[ .,:;]+|[ .,:;]+$/g, '')
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
 *   For example `3`, `revised`.
 */
export function normaliseEdition(slice: string): string {
  const text = normaliseText(slice)
  const digits = /\d+/.exec(text)
  if (digits) return digits[0]
  const at = ORDINALS.indexOf(text.toLowerCase().split(' ')[0] ?? '')
  return at >= 0 ? String(at + 1) : text
}
