// Stage 0: signs that a scraper or a wrong encoding leaves where a dash stood.

/** Signs that stand for one that was lost: by themselves, or, of the replacement character, between digits. */
const lostDash = /(?<=^|\s)[\ufffd\u25a1\u25af¦¬¤](?=\s|$)|(?<=\d)\ufffd(?=\d)/g
const anyLostDash = /[\ufffd\u25a1\u25af¦¬¤]/
/** Technical, geometric and other drawn signs, private ones, emoji, and the question mark of an encoding that has no dash. */
const drawnSign = /[?\u2300-\u27bf\u2b00-\u2bff\ue000-\uf8ff]|[\ud83c-\ud83e][\udc00-\udfff]/g
const opensBefore = /[\p{L}),] $/u
const goesOnAfter = /^ \p{Ll}/u
/** A question mark where the dash of a range was. */
const askingRange = /(?<=\d)\?(?=\d)/g
/** A sign that stands there as often is the article's own for a dash. */
const fewestOwn = 2

/** A dash as HTML writes it, or as its UTF-8 bytes look in Windows-1252; a hard space as HTML writes it. */
const encodedDash = /&(?:[mn]dash|#821[12]|#x201[34]);|\u00e2\u20ac[\u201c\u201d"]/gi
const encodedSpace = /&(?:nbsp|e[mn]sp|thinsp|#(?:160|819[4-9]|820[0-2]|8239)|#x(?:a0|200[2-9a]|202f));/gi

/** What fills a mended sign up to its length: a space that parts no columns. */
const filler = '\u2009'

// The slices of an article are mended one after the other.
let last: { article: string; signs: readonly string[] } = { article: '', signs: [] }

/** Signs that an article has where others have a dash. */
function signsOf(article: string): readonly string[] {
  if (last.article === article) return last.signs
  const counts = new Map<string, number>()
  for (const { 0: sign, index } of article.matchAll(drawnSign)) {
    const past = index + sign.length
    const isInSentence =
      opensBefore.test(article.slice(Math.max(0, index - 2), index)) &&
      goesOnAfter.test(article.slice(past, past + 2))
    if (isInSentence) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const own = [...counts].filter(([, count]) => count >= fewestOwn)
  last = { article, signs: own.map(([sign]) => sign) }
  return last.signs
}

/**
 * Write `∞`, which is read as a dash, for other signs that stand where a dash was lost.
 *
 * @param text The decoded file, or a slice of it.
 * @param article The whole of it, which tells what other sign stands for a dash.
 * @returns A text of the same length, so that offsets stay: what is longer than one character is filled up with thin spaces.
 */
export function mendDashes(text: string, article = text): string {
  let mended = text
  if (text.includes('&') || text.includes('\u00e2\u20ac'))
    mended = mended
      .replace(encodedDash, (sign) => '∞'.padEnd(sign.length, filler))
      .replace(encodedSpace, (sign) => filler.repeat(sign.length))
  for (const sign of signsOf(article)) {
    mended = mended.replaceAll(` ${sign} `, ` ${'∞'.padEnd(sign.length, filler)} `)
    if (sign === '?') mended = mended.replace(askingRange, '∞')
  }
  return anyLostDash.test(mended) ? mended.replace(lostDash, '∞') : mended
}
