// Stage: features. Cues of a gap that the words on both sides carry together.

import { cueId as id } from './cue-ids.ts'
import { type DocumentWords, hasLowerKin, isWrittenLower } from './document-words.ts'
import { type Gap, isLetter } from './gap.ts'
import { ending, isCapital, isLower, shape, type Token } from './tokens.ts'
import type { WordPairs } from './word-pairs.ts'
import { isAdjectival, isVerb } from './word-suffixes.ts'

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

/** The cue of a number that follows a word without a sign between them. */
function numberCue(previous: Token, measured: boolean): keyof typeof id {
  if (previous.shape === shape.number) return 'pair:number after number'
  return previous.shape === shape.acronym && !measured
    ? 'pair:bare number after acronym'
    : 'pair:number after word'
}

/** Adds how the shapes and endings of the two words go together. */
function addShapes(cues: number[], gap: Gap): void {
  const { previous, next, plain } = gap
  if (gap.capital) {
    if (previous.ending === ending.stop) cues.push(id['pair:capital after sentence'])
    else if (previous.ending === ending.comma) cues.push(id['pair:capital after comma'])
    else if (gap.asks || gap.closesLabel) cues.push(id['pair:capital after capital'])
    else if (previous.leans) {
      if (!gap.opensLabel) cues.push(id['pair:capital after leaning word'])
    } else if (plain && previous.shape === shape.lower) cues.push(id['pair:capital after plain word'])
    else if (plain && isCapital(previous)) cues.push(id['pair:capital after capital'])
    else if (plain && previous.shape === shape.number) cues.push(id['pair:capital after number'])
  } else if (next.shape === shape.acronym) {
    if (plain && previous.shape === shape.lower) cues.push(id['pair:acronym after plain word'])
  } else if (next.shape === shape.number || gap.compares) {
    if (plain) cues.push(id[numberCue(previous, gap.measured)])
  } else if (isLower(next)) {
    if (previous.ending === ending.stop) cues.push(id['pair:lower after sentence'])
    else if (plain && previous.shape === shape.number) cues.push(id['pair:word after number'])
    else if (plain && isLower(previous)) cues.push(id['pair:lower after lower'])
  }
}

/** Whether "Severe Pain" lies around the gap: an adjective and what it may belong to, both with a capital, and no phrase goes on. */
function isNamedByTwo({ at, tokens, previous, next, plain }: Gap): boolean {
  if (!plain || previous.ending !== ending.plain || !isCapital(previous) || !isCapital(next)) return false
  const after = tokens[at + 1]
  if (after !== undefined && isLower(after) && next.ending === ending.plain) return false
  return isAdjectival(previous.norm) && !isAdjectival(next.norm) && !isVerb(next.norm)
}

const numeral = /^[IVX]{1,4}$/

/** Whether a letter or numeral that goes on a name stands after the gap: "Vitamin A", "Class II". */
const isNumbered = ({ at, tokens, previous, next }: Gap): boolean =>
  previous.ending === ending.plain &&
  isCapital(previous) &&
  (isLetter(next, tokens[at + 1]) || numeral.test(next.text))

/** Adds where the gap lies next to the quantities of the line. */
function addQuantities(cues: number[], { at, quantities, measured }: Gap): void {
  const mark = quantities.gaps[at]!
  if (mark === 1) cues.push(id['inside:quantity'])
  else if (measured) {
    cues.push(id['next:measured quantity'])
    if (mark === 2) cues.push(id['pair:quantity after quantity'])
  } else if (mark === 2) cues.push(id['previous:measured quantity'])
}

/** Adds the cues that the words on both sides of a gap carry together. */
export function addPairCues(cues: number[], gap: Gap, words: DocumentWords): void {
  const { previous, next } = gap
  if (isNamed(previous, words)) {
    if (isCommon(next, words)) cues.push(id['pair:common capital after name'])
  } else if (isCommon(previous, words) && isNamed(next, words))
    cues.push(id['pair:name after common capital'])
  addQuantities(cues, gap)
  addShapes(cues, gap)
  if (isNumbered(gap)) cues.push(id['pair:letter after capital'])
  if (isNamedByTwo(gap)) cues.push(id['pair:capital noun after capital adjective'])
  if (
    gap.at > 1 &&
    gap.tokens[gap.at - 2]!.leans &&
    previous.ending === ending.plain &&
    previous.shape <= shape.capital &&
    (next.shape === shape.number || gap.compares)
  )
    cues.push(id['pair:number after a leaning phrase'])
  if (!gap.plain || next.opens > 0) return
  const inProse = countPair(words.prose.pairs, previous, next)
  if (inProse > 0) cues.push(id['pair:neighbours in the prose'])
  else if (inProse === 0) cues.push(id['pair:apart in the prose'])
  if (countPair(words.tablePairs, previous, next) > 1)
    cues.push(id[isLower(next) ? 'pair:lower neighbours in other rows' : 'pair:neighbours in other rows'])
}
