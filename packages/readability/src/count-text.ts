// Blocks of text to the counts that the grade formulas take.

import { expandAbbreviations } from './expand-abbreviations.ts'
import { measureWord } from './measure-word.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'

/** What the grade formulas are computed from. */
export interface TextCounts {
  /** Sentences with at least one word. */
  sentences: number
  /** Words; a hyphenated word is one. */
  words: number
  /** Syllables as read aloud. */
  syllables: number
  /** Words of three or more syllables, each occurrence. */
  complexWords: number
  /** Words outside the Dale–Chall list, each occurrence. */
  difficultWords: number
  /** Letters and digits. */
  letters: number
}

/** How text is counted. */
export interface CountOptions {
  /** Abbreviation to spoken form, put in its place before counting; case-sensitive. */
  expansions?: Readonly<Record<string, string>>
}

/** A sentence and how many words it has once abbreviations are expanded. */
export interface SentenceLength {
  text: string
  words: number
}

/** Counts, with the length of the longest sentence. */
export interface MeasuredText {
  counts: TextCounts
  longestSentence: SentenceLength | null
}

/**
 * Count blocks of text.
 *
 * @param blocks
 *   Paragraphs and list items, in any order. The end of a block ends a sentence, so a list item without a full
 *   stop counts as one. Headings, references and write-in lines are for the caller to leave out.
 * @param options
 *   Abbreviations to expand.
 * @returns
 *   The counts over all blocks.
 */
export function countText(blocks: readonly string[], options: CountOptions = {}): TextCounts {
  return measureText(blocks, options).counts
}

/**
 * Count blocks of text and find the longest sentence.
 *
 * @param blocks
 *   As for `countText`.
 * @param options
 *   As for `countText`.
 * @returns
 *   The counts, and the first of the longest sentences (`null` without words).
 */
export function measureText(blocks: readonly string[], options: CountOptions): MeasuredText {
  const expand = expandAbbreviations(options.expansions ?? {})
  const counts: TextCounts = {
    sentences: 0,
    words: 0,
    syllables: 0,
    complexWords: 0,
    difficultWords: 0,
    letters: 0,
  }
  let longestSentence: SentenceLength | null = null
  for (const block of blocks) {
    for (const { text } of splitSentences(block)) {
      const words = splitWords(expand(text))
      if (words.length === 0) continue
      counts.sentences++
      counts.words += words.length
      for (const word of words) addWord(counts, word)
      if (words.length > (longestSentence?.words ?? 0)) longestSentence = { text, words: words.length }
    }
  }
  return { counts, longestSentence }
}

function addWord(counts: TextCounts, word: string): void {
  const { syllables, isFamiliar, letters } = measureWord(word)
  counts.syllables += syllables
  if (syllables >= 3) counts.complexWords++
  if (!isFamiliar) counts.difficultWords++
  counts.letters += letters
}
