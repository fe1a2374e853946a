// Abbreviations that the text itself explains: "luteinizing hormone (LH)".
import type { ParsedArticle } from './parsed-article.ts'

const explained = /\(([\p{Lu}\p{Ll}\d-]{2,12})\)/gu

/** The words before the brackets whose initials spell the abbreviation, or null. */
function longForm(before: string, short: string): string | null {
  const letters = short
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toLowerCase()
  const words = before.trimEnd().split(/\s+/).slice(-8)
  let at = letters.length - 1
  for (let index = words.length - 1; index >= 0 && at >= 0; index--) {
    const parts = words[index]!.toLowerCase().split('-').filter(Boolean)
    for (let part = parts.length - 1; part >= 0 && at >= 0; part--) {
      if (parts[part]!.startsWith(letters.charAt(at))) at--
      else if (!/^(?:of|and|the|for|in|to)$/.test(parts[part]!)) return null
    }
    if (at < 0)
      return words
        .slice(index)
        .join(' ')
        .replace(/^["“(]+/, '')
  }
  return null
}

/** The shortest run of words before the brackets that holds the letters in order, the first at the start of a word. */
function looseForm(before: string, short: string): string | null {
  const letters = short
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '')
    .toLowerCase()
  const words = before.trimEnd().split(/\s+/)
  const text = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ')
  const lower = text.toLowerCase()
  let at = lower.length
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--
    const starts = () => at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1]!)
    while (at >= 0 && (lower[at] !== letters[letter] || (letter === 0 && !starts()))) at--
    if (at < 0) return null
  }
  const long = text.slice(at)
  return long.length > short.length * 2 && !/[.;:]/.test(long) ? long : null
}

/**
 * Find the abbreviations that an article explains.
 *
 * @param article Its entities.
 * @returns Short and long forms, each pair once, in order.
 */
export function findAbbreviations({
  sections,
  definitions,
}: Pick<ParsedArticle, 'sections' | 'definitions'>): { short: string; long: string }[] {
  const pairs = new Map<string, { short: string; long: string }>()
  const read = (text: string) => {
    for (const found of text.matchAll(explained)) {
      const short = found[1]!
      if (!/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short)) continue
      const before = text.slice(Math.max(0, found.index - 120), found.index)
      const long = longForm(before, short) ?? looseForm(before, short)
      if (long) pairs.set(`${short} ${long.toLowerCase()}`, { short, long })
    }
  }
  for (const { blocks, heading } of sections) {
    if (heading) read(heading.text)
    for (const block of blocks) {
      if (block.type === 'paragraph' || block.type === 'pullQuote') read(block.text)
      else if (block.type === 'list') {
        for (const item of block.items) {
          if (item.term) read(item.term.text)
          read(item.text)
        }
      }
    }
  }
  for (const { text } of definitions) read(text)
  return [...pairs.values()]
}
