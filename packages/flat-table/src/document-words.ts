// Stage: context. What the rest of the document, and the table itself, tell about words and word pairs.

import {
  addLower,
  gatherProse,
  kinOf,
  type LowerWords,
  type Phrases,
  type ProseWords,
  stem,
} from './prose-words.ts'
import { ending, shape, type Token, tokenize } from './tokens.ts'
import type { FlatTableContext } from './types.ts'
import { WordPairs } from './word-pairs.ts'

/** What is known of the words of one table. */
export interface DocumentWords extends LowerWords {
  /** What the running text says; the tables beside it share it. */
  prose: ProseWords
  /** Phrases that stand by themselves; the tables of a document share them. */
  listed: Phrases
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

/** Whether a stem opens a phrase of the document. */
export const opensPhrase = ({ listed, prose }: DocumentWords, word: string): boolean =>
  listed.starts.has(word) || prose.phrases.starts.has(word)

/** Whether stems, joined by a space, are a phrase of the document. */
export const isPhrase = ({ listed, prose }: DocumentWords, text: string): boolean =>
  listed.texts.has(text) || prose.phrases.texts.has(text)

const mostRows = 200

/**
 * Gathers what a document tells about its words.
 *
 * @param rows the words of every line of the table, the header first
 * @param context the rest of the document; the same list of phrases is read once, and so is the same prose with it
 * @returns sets to look words and pairs up in; cost is linear in the text
 */
export function gatherDocumentWords(rows: readonly Token[][], context: FlatTableContext = {}): DocumentWords {
  const words: DocumentWords = {
    ...gatherProse(context.prose ?? '', context.phrases ?? []),
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
