// Stage: context. What the rest of the document, and the table itself, tell about words and word pairs.

import { ending, shape, type Token, tokenize } from './tokens.ts'
import type { FlatTableContext } from './types.ts'

/** Word statistics of one document, by word in lower case. */
export interface DocumentWords {
  /** Words that the document writes in lower case somewhere. */
  lower: Set<string>
  /** First letters of the longer ones of them. */
  kin: Set<string>
  /** Words that the document writes with a capital within a sentence. */
  proper: Set<string>
  /** Pairs of neighbours in the prose ("first second"). */
  pairs: Set<string>
  /** Words of the prose. */
  words: Set<string>
  /** Known phrases: stems joined by a space. */
  phrases: Set<string>
  /** Stems that open a known phrase. */
  phraseStarts: Set<string>
  /** Stems of the words of the caption. */
  caption: Set<string>
  /** Stems of words that stand in at least two lines of the body. */
  bodyWords: Set<string>
  /** Pairs of neighbours in the lines of the table, with the number of lines. */
  tablePairs: Map<string, number>
}

const longestPhrase = 8
const longestProse = 60_000

/** A word without its plural ending. */
export const stem = (norm: string): string =>
  norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.endsWith('s') ? norm.slice(0, -1) : norm

const kinLength = 5

/** What a word shares with its inflections and derivations; `null` for short words. */
export const kinOf = (norm: string): string | null =>
  norm.length > kinLength ? norm.slice(0, kinLength) : null

function addLower(words: DocumentWords, norm: string): void {
  words.lower.add(norm)
  if (norm.length >= kinLength) words.kin.add(norm.slice(0, kinLength))
}

/** Adds a phrase, its words without plural endings, and its last two words, which often stand for it. */
function addPhrase(words: DocumentWords, tokens: readonly Token[]): void {
  if (tokens.length === 0 || tokens.length > longestPhrase) return
  const stems = tokens.map((token) => stem(token.norm))
  words.phrases.add(stems.join(' '))
  words.phraseStarts.add(stems[0]!)
  if (stems.length < 3 || tokens.at(-2)!.leans) return
  words.phrases.add(stems.slice(-2).join(' '))
  words.phraseStarts.add(stems.at(-2)!)
}

const isName = (token: Token): boolean => token.shape > shape.capitalFunction && token.shape <= shape.acronym

function addProse(words: DocumentWords, prose: string): void {
  let previous: Token | null = null
  let run: Token[] = []
  for (const token of tokenize(prose.slice(0, longestProse))) {
    words.words.add(token.norm)
    if (token.shape <= shape.lower) addLower(words, token.norm)
    if (previous !== null && previous.ending !== ending.stop) {
      if (token.shape > shape.capitalFunction && token.shape < shape.acronym && !/[“"(∞]/u.test(token.text))
        words.proper.add(token.norm)
      if (previous.ending === ending.plain && token.opens === 0)
        words.pairs.add(`${previous.norm} ${token.norm}`)
    }
    if (run.length > 0 && previous!.ending !== ending.plain) run = closeRun(words, run)
    if (isName(token) && token.opens === 0 && previous !== null && previous.ending !== ending.stop)
      run.push(token)
    else run = closeRun(words, run)
    previous = token
  }
  closeRun(words, run)
}

/** Takes two or more capitalised words within a sentence for a phrase. */
function closeRun(words: DocumentWords, run: readonly Token[]): Token[] {
  if (run.length > 1 && run.length < 6) addPhrase(words, run)
  return []
}

/**
 * Gathers what a document tells about its words.
 *
 * @param rows the words of every line of the table, the header first
 * @param context the rest of the document
 * @returns sets to look words and pairs up in; cost is linear in the text
 */
export function gatherDocumentWords(rows: readonly Token[][], context: FlatTableContext = {}): DocumentWords {
  const words: DocumentWords = {
    lower: new Set(),
    kin: new Set(),
    proper: new Set(),
    pairs: new Set(),
    words: new Set(),
    phrases: new Set(),
    phraseStarts: new Set(),
    caption: new Set(),
    bodyWords: new Set(),
    tablePairs: new Map(),
  }
  if (context.prose) addProse(words, context.prose)
  for (const phrase of context.phrases ?? []) addPhrase(words, tokenize(phrase))
  for (const token of tokenize(context.caption ?? '')) words.caption.add(stem(token.norm))
  const once = new Set<string>()
  for (const [r, row] of rows.slice(0, 200).entries()) {
    const seen = new Set<string>()
    if (r > 0)
      for (const word of new Set(row.filter(({ leans }) => !leans).map(({ norm }) => stem(norm))))
        (once.has(word) ? words.bodyWords : once).add(word)
    for (let i = 0; i < row.length; i++) {
      const token = row[i]!
      if (token.shape <= shape.lower) addLower(words, token.norm)
      if (i === 0) continue
      const pair = `${row[i - 1]!.norm} ${token.norm}`
      if (seen.has(pair)) continue
      seen.add(pair)
      words.tablePairs.set(pair, (words.tablePairs.get(pair) ?? 0) + 1)
    }
  }
  return words
}
