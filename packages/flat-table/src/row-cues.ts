// Stage: features. Cues of the gaps of a row: what it shares with the other rows, and cells that answer in one word.

import { cueId as id } from './cue-ids.ts'
import { isClosingAnswer, isSentenceEnd, type LineRepeats, opensCell } from './line-repeats.ts'
import type { Quantities } from './quantities.ts'
import { ending, isCapital, shape, type Token } from './tokens.ts'
import { isVerb, isVerdict } from './word-suffixes.ts'

/** Number of the last word of the capitals that open a row, each straight after the other. */
export function openingRun(tokens: readonly Token[]): number {
  let last = 0
  while (
    last + 1 < tokens.length &&
    isCapital(tokens[last + 1]!) &&
    tokens[last]!.ending === ending.plain &&
    tokens[last + 1]!.opens === 0
  )
    last++
  return last
}

/**
 * Adds the cues that the gap before word `i` has because its line is a row.
 *
 * @param mark whether a shared beginning (1) or end (2) of several rows stops there
 * @param opening number of the last of the capitals that open the row
 */
export function addRowCues(
  cues: number[],
  tokens: readonly Token[],
  i: number,
  quantities: Quantities,
  repeats: LineRepeats,
  mark: number,
  opening: number,
): void {
  const previous = tokens[i - 1]!
  const next = tokens[i]!
  const plain = previous.ending === ending.plain || previous.ending === ending.close
  if (isCapital(next) && isVerdict(next.norm)) cues.push(id['next:verdict'])
  if (isCapital(previous) && plain && isVerdict(previous.norm)) cues.push(id['previous:verdict'])
  if (repeats.quantitiesAgree && opensCell(tokens, quantities, i))
    cues.push(id['quantities:as many in every row'])
  if (repeats.answersClose && isClosingAnswer(tokens, quantities, i)) cues.push(id['answer:closes every row'])
  const opensSentence = i > 1 && tokens[i - 2]!.ending === ending.stop
  const isNamed = isCapital(next) || next.shape === shape.acronym
  if (
    previous.shape === shape.capitalS
      ? opensSentence || isVerb(previous.norm)
      : isNamed && plain && isVerb(previous.norm)
  )
    cues.push(id['previous:verb that opens a sentence'])
  if (repeats.common.has(next.norm) && isCapital(previous)) cues.push(id['common:next after a capital'])
  if (repeats.common.has(previous.norm) && plain) cues.push(id['common:previous'])
  if (next.norm === tokens[0]!.norm) cues.push(id['repeat:next first word'])
  if (repeats.stopsAgree && i < opening) cues.push(id['row:capitals open a table of sentences'])
  if (i <= opening) {
    if (repeats.openings === 'capital')
      cues.push(id[`row:${i === 1 ? 'first' : 'later'} gap where all rows open with capitals`])
    else if (repeats.openings === 'lower')
      cues.push(id['row:opening capitals where other rows go on in lower case'])
  }
  if (repeats.stopsAgree && isSentenceEnd(previous, next)) cues.push(id['stops:as many in every row'])
  if (mark & 1) cues.push(id['repeat:shared beginning ends'])
  if (mark & 2) cues.push(id['repeat:shared end starts'])
}
