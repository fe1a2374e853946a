// Stage: features. Finds the cues of every gap between two words of a line.

import { cueId as id } from './cue-ids.ts'
import type { DocumentWords } from './document-words.ts'
import { describeGap } from './gap.ts'
import { markPhrases, markRepeats } from './gap-marks.ts'
import { addLabelCues, caseOf, countWords } from './label-cues.ts'
import type { LineRepeats } from './line-repeats.ts'
import { addNextCues } from './next-cues.ts'
import { addPairCues } from './pair-cues.ts'
import { addPreviousCues } from './previous-cues.ts'
import type { Quantities } from './quantities.ts'
import { markQuestions } from './questions.ts'
import { addRowCues, openingRun } from './row-cues.ts'
import { isCapital, type Token } from './tokens.ts'

/** Adds whether each gap lies inside brackets or quotation marks that opened before it. */
function addEnclosures(gaps: readonly number[][], tokens: readonly Token[]): void {
  let depth = 0
  let quoted = false
  for (let i = 1; i < tokens.length; i++) {
    for (const sign of tokens[i - 1]!.text) {
      if (sign === '(' || sign === '[') depth++
      else if ((sign === ')' || sign === ']') && depth > 0) depth--
      else if (sign === '“') quoted = true
      else if (sign === '”') quoted = false
    }
    if (depth > 0) gaps[i]!.push(id['inside:brackets'])
    if (quoted) gaps[i]!.push(id['inside:quotation'])
  }
}

/** Adds the gap before the first capital after the first word of a line. */
function addFirstCapital(gaps: readonly number[][], tokens: readonly Token[]): void {
  let first = 0
  let capitals = 0
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]!)) continue
    capitals++
    if (first === 0) first = i
  }
  if (first > 0) gaps[first]!.push(id[capitals === 1 ? 'row:only capital' : 'row:first capital'])
}

/**
 * Finds the cues of every gap of a line.
 *
 * @param tokens the words of the line
 * @param words what the document tells about words
 * @param header whether the line is the header (label words and case count there only)
 * @param repeats beginnings and ends that rows share
 * @param quantities where the quantities of the line are
 * @returns for each gap before word `i` (from 1) the indices of its cues in `cutCues`
 */
export function findCutCues(
  tokens: readonly Token[],
  words: DocumentWords,
  header: boolean,
  repeats: LineRepeats,
  quantities: Quantities,
): number[][] {
  const phrases = markPhrases(tokens, words)
  const questions = markQuestions(tokens)
  const style = header ? caseOf(tokens) : null
  const shared = header ? null : markRepeats(tokens, repeats)
  const opening = header ? 0 : openingRun(tokens)
  const labels = style && { style, counts: countWords(tokens), words }
  const gaps: number[][] = tokens.map(() => [])
  addEnclosures(gaps, tokens)
  addFirstCapital(gaps, tokens)
  for (let i = 1; i < tokens.length; i++) {
    const cues = gaps[i]!
    const gap = describeGap(tokens, i, quantities, style)
    addNextCues(cues, gap, words)
    addPreviousCues(cues, gap)
    addPairCues(cues, gap, words)
    if (questions[i] === 1) cues.push(id['inside:question'])
    else if (questions[i] === 2) cues.push(id['next:question'])
    const phrase = phrases[i]!
    if (phrase & 1) cues.push(id['phrase:starts'])
    if (phrase & 2) cues.push(id['phrase:ends'])
    if (phrase & 4) cues.push(id['phrase:crosses'])
    if (labels) addLabelCues(cues, tokens, i, labels)
    else addRowCues(cues, tokens, i, quantities, repeats, shared![i]!, opening)
  }
  return gaps
}
