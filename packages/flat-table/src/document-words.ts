// Stage: context. What the rest of the document, and the table itself, tell about words and word pairs.

import { ending, shape, type Token, tokenize } from './tokens.ts'
import type { FlatTableContext } from './types.ts'
import { WordPairs } from './word-pairs.ts'

/** Words that are written in lower case somewhere. */
interface LowerWords {
  lower: Set<string>
  /** First letters of the longer ones of them. */
  kin: Set<string>
}

/** Word statistics of running text, by word in lower case. */
export interface ProseWords extends LowerWords {
  /** Words that are written with a capital within a sentence. */
  proper: Set<string>
  /** All words, and their pairs of neighbours. */
  pairs: WordPairs
  /** Known phrases: stems joined by a space. */
  phrases: Set<string>
  /** Stems that open a known phrase. */
  phraseStarts: Set<string>
}

/** What is known of the words of one table. */
export interface DocumentWords extends LowerWords {
  /** What the rest of the document says; the tables of a document share it. */
  prose: ProseWords
  /** Stems of the words of the caption. */
  caption: Set<string>
  /** Pairs of neighbours in the caption, as stems joined by a space. */
  captionPairs: Set<string>
  /** Stems of words that stand in at least two lines of the body. */
  bodyWords: Set<string>
  /** Pairs of neighbours in the lines of the table, each counted once a line. */
  tablePairs: WordPairs
}

/** Whether the document or the table writes a word in lower case. */
export const isWrittenLower = (words: DocumentWords, norm: string): boolean =>
  words.lower.has(norm) || words.prose.lower.has(norm)

/** Whether the document or the table writes a relative of a word in lower case. */
export function hasLowerKin(words: DocumentWords, norm: string): boolean {
  const kin = kinOf(norm)
  return kin !== null && (words.kin.has(kin) || words.prose.kin.has(kin))
}

const longestPhrase = 8
const longestProse = 60_000
const mostRows = 200

/** A word without its plural ending. */
export const stem = (norm: string): string =>
  norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.endsWith('s') ? norm.slice(0, -1) : norm

const kinLength = 5

/** What a word shares with its inflections and derivations; `null` for short words. */
const kinOf = (norm: string): string | null => (norm.length > kinLength ? norm.slice(0, kinLength) : null)

function addLower(words: LowerWords, norm: string): void {
  words.lower.add(norm)
  if (norm.length >= kinLength) words.kin.add(norm.slice(0, kinLength))
}

/** Adds a phrase, its words without plural endings, and its last two words, which often stand for it. */
function addPhrase(words: ProseWords, tokens: readonly Token[]): void {
  if (tokens.length === 0 || tokens.length > longestPhrase) return
  const stems = tokens.map((token) => stem(token.norm))
  words.phrases.add(stems.join(' '))
  words.phraseStarts.add(stems[0]!)
  if (stems.length < 3 || tokens.at(-2)!.leans) return
  words.phrases.add(stems.slice(-2).join(' '))
  words.phraseStarts.add(stems.at(-2)!)
}

const isName = (token: Token): boolean => token.shape > shape.capitalFunction && token.shape <= shape.acronym

function addProse(words: ProseWords, prose: string): void {
  let previous: Token | null = null
  let previousNumber = 0
  let run: Token[] = []
  for (const token of tokenize(prose.slice(0, longestProse))) {
    const number = words.pairs.add(token.norm)
    if (token.shape <= shape.lower) addLower(words, token.norm)
    if (previous !== null && previous.ending !== ending.stop) {
      if (token.shape > shape.capitalFunction && token.shape < shape.acronym && !/[“"(∞]/u.test(token.text))
        words.proper.add(token.norm)
      if (previous.ending === ending.plain && token.opens === 0)
        words.pairs.count(words.pairs.pairOf(previousNumber, number))
    }
    if (run.length > 0 && previous!.ending !== ending.plain) run = closeRun(words, run)
    if (isName(token) && token.opens === 0 && previous !== null && previous.ending !== ending.stop)
      run.push(token)
    else run = closeRun(words, run)
    previous = token
    previousNumber = number
  }
  closeRun(words, run)
}

/** Takes two or more capitalised words within a sentence for a phrase. */
function closeRun(words: ProseWords, run: readonly Token[]): Token[] {
  if (run.length > 1 && run.length < 6) addPhrase(words, run)
  return []
}

/** What was read of a document, by the list of its phrases: the tables of a document come with the same one. */
const known = new WeakMap<readonly string[], { text: string; words: ProseWords }>()

function gatherProse(text: string, phrases: readonly string[]): ProseWords {
  const found = known.get(phrases)
  if (found?.text === text) return found.words
  const words: ProseWords = {
    lower: new Set(),
    kin: new Set(),
    proper: new Set(),
    pairs: new WordPairs(),
    phrases: new Set(),
    phraseStarts: new Set(),
  }
  addProse(words, text)
  for (const phrase of phrases) addPhrase(words, tokenize(phrase))
  known.set(phrases, { text, words })
  return words
}

/**
 * Gathers what a document tells about its words.
 *
 * @param rows the words of every line of the table, the header first
 * @param context the rest of the document; the same list of phrases with the same prose is read once
 * @returns sets to look words and pairs up in; cost is linear in the text
 */
export function gatherDocumentWords(rows: readonly Token[][], context: FlatTableContext = {}): DocumentWords {
  const words: DocumentWords = {
    prose: gatherProse(context.prose ?? '', context.phrases ?? []),
    lower: new Set(),
    kin: new Set(),
    caption: new Set(),
    captionPairs: new Set(),
    bodyWords: new Set(),
    tablePairs: new WordPairs(),
  }
  let last = ''
  for (const { norm, ending: end } of tokenize(context.caption ?? '')) {
    const word = stem(norm)
    words.caption.add(word)
    if (last !== '') words.captionPairs.add(`${last} ${word}`)
    last = end === ending.plain ? word : ''
  }
  const once = new Set<string>()
  const { tablePairs } = words
  for (const [r, row] of rows.slice(0, mostRows).entries()) {
    const stems = new Set<string>()
    const pairs = new Set<number>()
    let previous = 0
    for (const { norm, shape: form, leans } of row) {
      if (form <= shape.lower) addLower(words, norm)
      if (r > 0 && !leans) stems.add(stem(norm))
      const number = tablePairs.add(norm)
      if (previous > 0 && number > 0) pairs.add(tablePairs.pairOf(previous, number))
      previous = number
    }
    for (const word of stems) (once.has(word) ? words.bodyWords : once).add(word)
    for (const pair of pairs) tablePairs.count(pair)
  }
  return words
}
