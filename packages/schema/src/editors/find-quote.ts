// Where an editor's quote stands in a text: to the letter, in one place.

/** A quote with the words around it, where it stands twice. */
export interface Quote {
  quote: string
  prefix?: string | undefined
  suffix?: string | undefined
}

function endsWith(text: string, end: number, prefix: string): boolean {
  return text
    .slice(Math.max(0, end - prefix.length - 40), end)
    .trimEnd()
    .endsWith(prefix.trimEnd())
}

function startsWith(text: string, start: number, suffix: string): boolean {
  return text
    .slice(start, start + suffix.length + 40)
    .trimStart()
    .startsWith(suffix.trimStart())
}

/**
 * Find a quote.
 *
 * @param text The text to look in.
 * @param quote The quote with its prefix and suffix; white space between them does not count.
 * @returns Offsets of all matches.
 */
export function findQuote(text: string, { quote, prefix, suffix }: Quote): number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) {
    if (prefix !== undefined && !endsWith(text, at, prefix)) continue
    if (suffix !== undefined && !startsWith(text, at + quote.length, suffix)) continue
    found.push(at)
  }
  return found
}

function foldWithMap(text: string): { folded: string; map: number[] } {
  let folded = ''
  const map: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const plain = /[‘’ʼ′']/.test(character)
      ? "'"
      : /[“”"]/.test(character)
        ? '"'
        : /[∞—–‒―-]/.test(character)
          ? '-'
          : /\s/.test(character)
            ? ' '
            : character.toLowerCase()
    if (plain === ' ' && (folded.endsWith(' ') || folded === '')) continue
    folded += plain.charAt(0)
    map.push(at)
  }
  return { folded, map }
}

/**
 * Find words that differ from a quote in case, spaces, quotation marks or dashes only.
 *
 * @param text The text to look in.
 * @param quote What an editor wrote.
 * @returns The words as they stand in the text, or null.
 */
export function nearestQuote(text: string, quote: string): string | null {
  const wanted = foldWithMap(quote).folded.trim()
  if (wanted === '') return null
  const { folded, map } = foldWithMap(text)
  const at = folded.indexOf(wanted)
  return at === -1 ? null : text.slice(map[at], map[at + wanted.length - 1]! + 1)
}
