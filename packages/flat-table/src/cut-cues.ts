// Stage: features. Finds the cues of every gap between two words of a line.

import { cueId as id } from './cue-ids.ts'
import { type DocumentWords, hasLowerKin, isWrittenLower } from './document-words.ts'
import { markPhrases, markRepeats } from './gap-marks.ts'
import { addLabelCues, caseOf, countWords } from './label-cues.ts'
import type { LineRepeats } from './line-repeats.ts'
import type { Quantities } from './quantities.ts'
import { isAuxiliary, isQuestionWord, markQuestions } from './questions.ts'
import { addRowCues } from './row-cues.ts'
import { ending, isCapital, isLower, shape, type Token } from './tokens.ts'
import type { WordPairs } from './word-pairs.ts'
import { isAdjectival, isNominal, isPreposition } from './word-suffixes.ts'

const nextCue: readonly number[] = [
  id['next:lower function word'],
  id['next:lower word'],
  id['next:capital function word'],
  id['next:capital plural or verb'],
  id['next:capital -ing'],
  id['next:capital -ed'],
  id['next:capital'],
  id['next:acronym'],
  id['next:number'],
  id['next:symbol'],
]

const previousCue: readonly number[] = [
  -1,
  id['previous:sentence end'],
  id['previous:semicolon'],
  id['previous:colon'],
  id['previous:comma'],
  id['previous:closing bracket'],
]

const pronouns: ReadonlySet<string> = new Set(
  'this these those that it they he she we you i however such'.split(' '),
)

/** A letter that stands alone and so names a kind or class, not the article or pronoun of the same letter. */
const isLetter = (token: Token, after: Token | undefined): boolean =>
  token.text.length === 1 && isCapital(token) && (after === undefined || after.shape > shape.lower)

/** A name: an abbreviation, or a word that has its capital within sentences too. */
const isNamed = (token: Token, words: DocumentWords): boolean =>
  token.shape === shape.acronym ||
  (isCapital(token) && words.prose.proper.has(token.norm) && !isWrittenLower(words, token.norm))

/** A capitalised word that the document, or a relative of which it, writes in lower case. */
const isCommon = (token: Token, words: DocumentWords): boolean =>
  isCapital(token) &&
  (isWrittenLower(words, token.norm) ||
    (!words.prose.proper.has(token.norm) && hasLowerKin(words, token.norm)))

/** How often two words are neighbours; -1 where one of them is not known. */
function countPair(pairs: WordPairs, previous: Token, next: Token): number {
  const first = pairs.numberOf(previous.norm)
  if (first === 0) return -1
  const second = pairs.numberOf(next.norm)
  return second === 0 ? -1 : pairs.countOf(pairs.pairOf(first, second))
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
  const labels = style === null ? null : { style, counts: countWords(tokens), caption: words.caption }
  const gaps: number[][] = [[]]
  let depth = 0
  let quoted = false
  let capitals = 0
  let firstCapital = -1
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]!)) continue
    capitals++
    if (firstCapital < 0) firstCapital = i
  }
  for (let i = 1; i < tokens.length; i++) {
    const previous = tokens[i - 1]!
    const next = tokens[i]!
    const cues: number[] = []
    for (const sign of previous.text) {
      if (sign === '(' || sign === '[') depth++
      else if ((sign === ')' || sign === ']') && depth > 0) depth--
      else if (sign === '“') quoted = true
      else if (sign === '”') quoted = false
    }
    if (depth > 0) cues.push(id['inside:brackets'])
    if (quoted) cues.push(id['inside:quotation'])
    const capital = isCapital(next)
    const opensLabel = capital && style === 'sentence'
    const measured = quantities.measured[i]! > 0
    const compares = measured && isLower(next)
    const letter = isLetter(next, tokens[i + 1])
    const asks = header && isQuestionWord(previous)
    if (next.opens === 1) cues.push(id['next:bracket'])
    else {
      if (next.opens === 2) cues.push(id['next:quotation'])
      if (compares) cues.push(id[quantities.measured[i] === 2 ? 'next:time phrase' : 'next:comparison'])
      else cues.push(nextCue[letter ? shape.acronym : next.shape]!)
      if (quantities.ends[i]! > 0 && next.text.endsWith('%')) cues.push(id['next:percentage'])
      if (letter) cues.push(id['next:single letter'])
      if (header && capital && isQuestionWord(next)) cues.push(id['label:next question word'])
      if (capital && isAuxiliary(next)) cues.push(id['next:capital auxiliary'])
      if (next.shape === shape.lower && /(?:s|ed|ing)$/.test(next.norm)) cues.push(id['next:lower verb form'])
      if (capital && next.shape !== shape.capitalFunction) {
        if (isWrittenLower(words, next.norm)) cues.push(id['next:capital known in lower case'])
        else if (words.prose.proper.has(next.norm)) cues.push(id['next:proper noun'])
        else if (hasLowerKin(words, next.norm)) cues.push(id['next:capital with kin in lower case'])
      }
    }
    if (isNamed(previous, words)) {
      if (isCommon(next, words)) cues.push(id['pair:common capital after name'])
    } else if (isCommon(previous, words) && isNamed(next, words))
      cues.push(id['pair:name after common capital'])
    const mark = previousCue[previous.ending]!
    if (mark >= 0) cues.push(mark)
    if (quantities.gaps[i] === 1) cues.push(id['inside:quantity'])
    else if (measured) {
      cues.push(id['next:measured quantity'])
      if (quantities.gaps[i] === 2) cues.push(id['pair:quantity after quantity'])
    } else if (quantities.gaps[i] === 2) cues.push(id['previous:measured quantity'])
    if (isLetter(previous, next)) cues.push(id['previous:single letter'])
    if (questions[i] === 1) cues.push(id['inside:question'])
    else if (questions[i] === 2) cues.push(id['next:question'])
    const closesLabel = header && isCapital(previous) && isPreposition(previous.norm)
    if (asks) cues.push(id['label:previous question word'])
    else if (closesLabel) {
      const length = previous.norm.length < 4 ? 'short' : 'long'
      cues.push(id[`label:previous ${length} capital preposition`])
      if (i > 1 && /(?:s|ed)$/.test(tokens[i - 2]!.norm))
        cues.push(id['label:previous preposition after a verb form'])
    } else if (previous.leans)
      cues.push(id[opensLabel ? 'case:label after leaning word' : 'previous:leaning word'])
    else if (previous.ending === ending.plain) {
      if (isAdjectival(previous.norm)) cues.push(id['previous:adjective'])
      else if (isNominal(previous.norm)) cues.push(id['previous:noun'])
    }
    if (isAdjectival(next.norm)) cues.push(id['next:adjective'])
    else if (isNominal(next.norm)) cues.push(id['next:noun'])
    if (previous.shape === shape.number) cues.push(id['previous:number'])
    if (previous.shape === shape.acronym) cues.push(id['previous:acronym'])
    const plain = previous.ending === ending.plain || previous.ending === ending.close
    if (isCapital(previous)) cues.push(id['previous:capital'])
    else if (plain && previous.norm.endsWith('s') && !previous.leans) cues.push(id['previous:plural'])
    if (capital) {
      if (previous.ending === ending.stop) cues.push(id['pair:capital after sentence'])
      else if (previous.ending === ending.comma) cues.push(id['pair:capital after comma'])
      else if (asks || closesLabel) cues.push(id['pair:capital after capital'])
      else if (previous.leans) {
        if (!opensLabel) cues.push(id['pair:capital after leaning word'])
      } else if (plain && previous.shape === shape.lower) cues.push(id['pair:capital after plain word'])
      else if (plain && isCapital(previous)) cues.push(id['pair:capital after capital'])
      if (pronouns.has(next.norm)) cues.push(id['next:capital pronoun'])
      const after = tokens[i + 1]
      if (after !== undefined && next.ending === ending.plain && after.opens === 0) {
        if (isLower(after)) cues.push(id['follow:lower'])
        else if (after.shape <= shape.capital) cues.push(id['follow:capital'])
      } else if (next.ending === ending.comma || next.ending === ending.semicolon)
        cues.push(id['follow:comma'])
      if (capitals === 1) cues.push(id['row:only capital'])
      else if (i === firstCapital) cues.push(id['row:first capital'])
    } else if (next.shape === shape.acronym) {
      if (plain && previous.shape === shape.lower) cues.push(id['pair:acronym after plain word'])
    } else if (next.shape === shape.number || compares) {
      if (plain)
        cues.push(id[previous.shape === shape.number ? 'pair:number after number' : 'pair:number after word'])
    } else if (isLower(next)) {
      if (previous.ending === ending.stop) cues.push(id['pair:lower after sentence'])
      else if (plain && previous.shape === shape.number) cues.push(id['pair:word after number'])
      else if (plain && isLower(previous)) cues.push(id['pair:lower after lower'])
    }
    if (plain && next.opens === 0) {
      const inProse = countPair(words.prose.pairs, previous, next)
      if (inProse > 0) cues.push(id['pair:neighbours in the prose'])
      else if (inProse === 0) cues.push(id['pair:apart in the prose'])
      if (countPair(words.tablePairs, previous, next) > 1)
        cues.push(id[isLower(next) ? 'pair:lower neighbours in other rows' : 'pair:neighbours in other rows'])
    }
    const phrase = phrases[i]!
    if (phrase & 1) cues.push(id['phrase:starts'])
    if (phrase & 2) cues.push(id['phrase:ends'])
    if (phrase & 4) cues.push(id['phrase:crosses'])
    if (next.wide) cues.push(id['gap:wide'])
    if (style !== null) addLabelCues(cues, tokens, i, labels!)
    else addRowCues(cues, tokens, i, quantities, repeats, shared![i]!)
    gaps.push(cues)
  }
  return gaps
}
