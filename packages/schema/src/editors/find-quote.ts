// Where editors' quotes stand in a text: to the letter, in one place.
import { findAll } from './find-all.ts'

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
 * Find quotes.
 *
 * @param text The text to look in.
 * @param quotes Quotes with prefix and suffix; white space between them does not count.
 * @returns Offsets of the first two matches of each quote, in the order of the quotes.
 */
export function findQuotes(text: string, quotes: readonly Quote[]): number[][] {
  const found = quotes.map((): number[] => [])
  const open = new Map<string, number[]>()
  for (const [index, { quote }] of quotes.entries()) {
    const same = open.get(quote)
    if (same) same.push(index)
    else open.set(quote, [index])
  }
  findAll(text, open.keys(), (words, at) => {
    const left = open.get(words)!.filter((index) => {
      const { prefix, suffix } = quotes[index]!
      const stands =
        (prefix === undefined || endsWith(text, at, prefix)) &&
        (suffix === undefined || startsWith(text, at + words.length, suffix))
      return !stands || found[index]!.push(at) < 2
    })
    open.set(words, left)
  })
  return found
}

/** Characters that are read as one: quotation marks, dashes, spaces. */
const folds: [RegExp, string][] = [
  [/[‘’ʼ′']/, "'"],
  [/[“”"]/, '"'],
  [/[∞—–‒―-]/, '-'],
  [/\s/, ' '],
]

function foldWithMap(text: string): { folded: string; map: number[] } {
  const characters: string[] = []
  const map: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const fold = folds.find(([pattern]) => pattern.test(character))
    const plain = fold ? fold[1] : character.toLowerCase().charAt(0)
    if (plain === ' ' && (characters.at(-1) ?? ' ') === ' ') continue
    characters.push(plain)
    map.push(at)
  }
  return { folded: characters.join(''), map }
}

/**
 * Find words that differ from quotes in case, spaces, quotation marks or dashes only.
 *
 * @param text The text to look in.
 * @param quotes What editors wrote.
 * @returns The words as they stand in the text first, or null, in the order of the quotes.
 */
export function nearestQuotes(text: string, quotes: readonly string[]): (string | null)[] {
  if (quotes.length === 0) return []
  const wanted = quotes.map((quote) => foldWithMap(quote).folded.trim())
  const { folded, map } = foldWithMap(text)
  const places = new Map<string, number>()
  findAll(folded, wanted, (words, at) => {
    if (!places.has(words)) places.set(words, at)
  })
  return wanted.map((words) => {
    const at = places.get(words)
    return at === undefined ? null : text.slice(map[at], map[at + words.length - 1]! + 1)
  })
}

/**
 * Find words that differ from a quote in case, spaces, quotation marks or dashes only.
 *
 * @param text The text to look in.
 * @param quote What an editor wrote.
 * @returns The words as they stand in the text, or null.
 */
export function nearestQuote(text: string, quote: string): string | null {
  return nearestQuotes(text, [quote])[0]!
}
