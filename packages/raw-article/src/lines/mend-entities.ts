// Stage 0: characters that a scraper left as HTML or Windows-1252 writes them ("M&eacute;ni&egrave;re&#8217;s disease", "p &lt; 0.05").

import { characterOf } from './html-entities.ts'

/** What fills a character up to the length of its entity: within words what has no width, at their ends a space that parts no columns. */
const withinWord = '\u2060'
const atEnd = '\u2009'

const entity = /&(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([A-Za-z]{2,6}\d{0,2}));(\s?)/g

/** Dashes and spaces are read by the signs that they are written as, together with those of other encodings. */
const dashOrSpace = /^[\s\u00a0\u2013\u2014]$/

/** What browsers read for 128 to 159, which are characters of Windows-1252 in pages that count so. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Control characters where such a page was decoded as Latin-1: quotation marks, bullets, dashes. */
const control = /[\u0091-\u0097]/g

/** The character that an entity stands for; null where there is none, or where it would end a line. */
function read(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (name !== undefined) return characterOf.get(name) ?? null
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  if (code >= 0x80 && code < 0xa0) return windows.charAt(code - 0x80)
  const isCharacter = code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
  const character = isCharacter ? String.fromCharCode(code) : null
  return character === null || dashOrSpace.test(character) ? null : character
}

// The slices of an article are mended one after the other.
let last = { article: '', isPlain: true }

/** Whether an article holds nothing to mend, as almost all do. */
function isPlain(article: string): boolean {
  if (last.article !== article)
    last = { article, isPlain: !article.includes('&') && article.search(control) === -1 }
  return last.isPlain
}

/**
 * Write the characters that entities of HTML, and control characters of a wrong encoding, stand for.
 *
 * @param text The decoded file, or a slice of it.
 * @param article The whole of it.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendEntities(text: string, article = text): string {
  if (isPlain(article)) return text
  return text
    .replace(control, (code) => windows.charAt(code.charCodeAt(0) - 0x80))
    .replace(entity, (written: string, decimal?: string, hexadecimal?: string, ...rest: string[]) => {
      const [name, space = ''] = rest
      const character = read(decimal, hexadecimal, name)
      if (character === null) return written
      return character.padEnd(written.length - space.length, space === '' ? withinWord : atEnd) + space
    })
}
