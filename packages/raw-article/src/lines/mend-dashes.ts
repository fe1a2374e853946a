// Stage 0: signs that a scraper or a wrong encoding leaves where a dash stood.

/** Signs that stand for one that was lost: by themselves, or, of the replacement character, between digits. */
const lostDash = /(?<=^|\s)[\ufffd\u25a1\u25af¦¬¤](?=\s|$)|(?<=\d)\ufffd(?=\d)/g
const anyLostDash = /[\ufffd\u25a1\u25af¦¬¤]/
/** A dash as HTML writes it, or as its UTF-8 bytes look in Windows-1252; a hard space as HTML writes it. */
const encodedDash = /&(?:[mn]dash|#821[12]|#x201[34]);|\u00e2\u20ac[\u201c\u201d]/gi
const encodedSpace = /&(?:nbsp|#160|#xa0);/gi

/** What fills a mended sign up to its length: a space that parts no columns. */
const filler = '\u2009'

/**
 * Write `∞`, which is read as a dash, for other signs that stand where a dash was lost.
 *
 * @param text The decoded file, or a slice of it.
 * @returns A text of the same length, so that offsets stay: what is longer than one character is filled up with thin spaces.
 */
export function mendDashes(text: string): string {
  let mended = text
  if (text.includes('&') || text.includes('\u00e2\u20ac'))
    mended = mended
      .replace(encodedDash, (sign) => '∞'.padEnd(sign.length, filler))
      .replace(encodedSpace, (sign) => filler.repeat(sign.length))
  return anyLostDash.test(mended) ? mended.replace(lostDash, '∞') : mended
}
