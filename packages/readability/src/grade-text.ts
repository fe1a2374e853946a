// Counts to reading grades, by the published formulas.

import { daleChallFormula } from 'dale-chall-formula'
import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { type CountOptions, measureText, type SentenceLength, type TextCounts } from './count-text.ts'

/** The SMOG formula is calibrated on samples of at least this many sentences. */
const smogSentences = 30

/** Reading grades of a text, with what they rest on. */
export interface ReadingGrade {
  /** Flesch–Kincaid grade (US school year). */
  fleschKincaid: number
  /** SMOG grade (US school year); `null` for fewer than 30 sentences, where the formula is not valid. */
  smog: number | null
  /** New Dale–Chall raw score (not a school year; below 7 is about grade 7–8). */
  daleChall: number
  /** Words per sentence. */
  meanSentenceWords: number
  /** The first of the longest sentences, as it stands in the text; `null` without words. */
  longestSentence: SentenceLength | null
  counts: TextCounts
}

/**
 * Grade blocks of text.
 *
 * @param blocks
 *   Paragraphs and list items; headings, references and write-in lines are for the caller to leave out.
 * @param options
 *   Abbreviations to expand before counting.
 * @returns
 *   The grades, unrounded. Without a word they are `NaN`.
 */
export function gradeText(blocks: readonly string[], options: CountOptions = {}): ReadingGrade {
  const { counts, longestSentence } = measureText(blocks, options)
  const { sentences, words } = counts
  return {
    fleschKincaid: fleschKincaid({ sentence: sentences, word: words, syllable: counts.syllables }),
    smog:
      sentences < smogSentences
        ? null
        : smogFormula({ sentence: sentences, polysillabicWord: counts.complexWords }),
    daleChall: daleChallFormula({ sentence: sentences, word: words, difficultWord: counts.difficultWords }),
    meanSentenceWords: words / sentences,
    longestSentence,
    counts,
  }
}
