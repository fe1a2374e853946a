// Stage: features. Cues of a gap that the word after it carries.

import { cueId as id } from './cue-ids.ts'
import { type DocumentWords, hasLowerKin, isWrittenLower } from './document-words.ts'
import { type Gap, isLetter } from './gap.ts'
import { isAuxiliary, isQuestionWord } from './questions.ts'
import { ending, isLower, shape } from './tokens.ts'
import { isAdjectival, isNominal, isVerb } from './word-suffixes.ts'

const shapeCue: readonly number[] = [
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

const pronouns: ReadonlySet<string> = new Set(
  'this these those that it they he she we you i however such'.split(' '),
)

const joiningWords: ReadonlySet<string> = new Set('and or nor but of than'.split(' '))

/** Adds what the shape of the next word says; a word in brackets says nothing but that. */
function addShape(cues: number[], gap: Gap, words: DocumentWords): void {
  const { at, tokens, next, capital, quantities } = gap
  if (next.opens === 1) {
    cues.push(id['next:bracket'])
    return
  }
  const letter = isLetter(next, tokens[at + 1])
  if (next.opens === 2) cues.push(id['next:quotation'])
  if (gap.compares) cues.push(id[quantities.measured[at] === 2 ? 'next:time phrase' : 'next:comparison'])
  else cues.push(shapeCue[letter ? shape.acronym : next.shape]!)
  if (quantities.ends[at]! > 0 && next.text.endsWith('%')) cues.push(id['next:percentage'])
  if (letter) cues.push(id['next:single letter'])
  if (gap.header && capital && isQuestionWord(next)) cues.push(id['label:next question word'])
  if (capital && isAuxiliary(next)) cues.push(id['next:capital auxiliary'])
  if (next.shape === shape.lowerFunction && joiningWords.has(next.norm)) cues.push(id['next:joining word'])
  if (next.shape === shape.lower && /(?:s|ed|ing)$/.test(next.norm)) cues.push(id['next:lower verb form'])
  if (capital && next.shape !== shape.capitalFunction) {
    if (isWrittenLower(words, next.norm)) cues.push(id['next:capital known in lower case'])
    else if (words.prose.proper.has(next.norm)) cues.push(id['next:proper noun'])
    else if (hasLowerKin(words, next.norm)) cues.push(id['next:capital with kin in lower case'])
  }
}

/** Adds the cues that the word after a gap carries. */
export function addNextCues(cues: number[], gap: Gap, words: DocumentWords): void {
  const { at, tokens, next } = gap
  addShape(cues, gap, words)
  if (isAdjectival(next.norm)) cues.push(id['next:adjective'])
  else if (isNominal(next.norm)) cues.push(id['next:noun'])
  if (next.wide) cues.push(id['gap:wide'])
  if (!gap.capital) return
  if (pronouns.has(next.norm)) cues.push(id['next:capital pronoun'])
  else if (next.shape === shape.capitalS && isVerb(next.norm)) cues.push(id['next:capital verb'])
  const after = tokens[at + 1]
  if (after !== undefined && next.ending === ending.plain && after.opens === 0) {
    if (isLower(after)) cues.push(id['follow:lower'])
    else if (after.shape <= shape.capital) cues.push(id['follow:capital'])
  } else if (next.ending === ending.comma || next.ending === ending.semicolon) cues.push(id['follow:comma'])
}
