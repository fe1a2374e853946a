// Stage: features. Cues of the gaps of a row: what it shares with the other rows, and cells that answer in one word.

import { cueId as id } from './cue-ids.ts'
import { isClosingAnswer, isSentenceEnd, type LineRepeats, opensCell } from './line-repeats.ts'
import type { Quantities } from './quantities.ts'
import { ending, isCapital, shape, type Token } from './tokens.ts'
import { isVerdict } from './word-suffixes.ts'

/**
 * Adds the cues that the gap before word `i` has because its line is a row.
 *
 * @param mark whether a shared beginning (1) or end (2) of several rows stops there
 */
export function addRowCues(
  cues: number[],
  tokens: readonly Token[],
  i: number,
  quantities: Quantities,
  repeats: LineRepeats,
  mark: number,
): void {
  const previous = tokens[i - 1]!
  const next = tokens[i]!
  const plain = previous.ending === ending.plain || previous.ending === ending.close
  if (isCapital(next) && isVerdict(next.norm)) cues.push(id['next:verdict'])
  if (isCapital(previous) && plain && isVerdict(previous.norm)) cues.push(id['previous:verdict'])
  if (repeats.quantitiesAgree && opensCell(tokens, quantities, i))
    cues.push(id['quantities:as many in every row'])
  if (repeats.answersClose && isClosingAnswer(tokens, quantities, i)) cues.push(id['answer:closes every row'])
  if (previous.shape === shape.capitalS && i > 1 && tokens[i - 2]!.ending === ending.stop)
    cues.push(id['previous:verb that opens a sentence'])
  if (repeats.common.has(next.norm) && isCapital(previous)) cues.push(id['common:next after a capital'])
  if (repeats.common.has(previous.norm) && plain) cues.push(id['common:previous'])
  if (next.norm === tokens[0]!.norm) cues.push(id['repeat:next first word'])
  if (repeats.stopsAgree && isSentenceEnd(previous, next)) cues.push(id['stops:as many in every row'])
  if (mark & 1) cues.push(id['repeat:shared beginning ends'])
  if (mark & 2) cues.push(id['repeat:shared end starts'])
}
