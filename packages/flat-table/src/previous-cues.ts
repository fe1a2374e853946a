// Stage: features. Cues of a gap that the word before it carries.

import { cueId as id } from './cue-ids.ts'
import { type Gap, isLetter } from './gap.ts'
import { ending, isCapital, shape } from './tokens.ts'
import { isAdjectival, isNominal } from './word-suffixes.ts'

const endingCue: readonly number[] = [
  -1,
  id['previous:sentence end'],
  id['previous:semicolon'],
  id['previous:colon'],
  id['previous:comma'],
  id['previous:closing bracket'],
]

/** Adds the cues that the word before a gap carries. */
export function addPreviousCues(cues: number[], gap: Gap): void {
  const { at, tokens, previous } = gap
  const mark = endingCue[previous.ending]!
  if (mark >= 0) cues.push(mark)
  if (isLetter(previous, gap.next)) cues.push(id['previous:single letter'])
  if (gap.asks) cues.push(id['label:previous question word'])
  else if (gap.closesLabel) {
    const length = previous.norm.length < 4 ? 'short' : 'long'
    cues.push(id[`label:previous ${length} capital preposition`])
    if (at > 1 && /(?:s|ed)$/.test(tokens[at - 2]!.norm))
      cues.push(id['label:previous preposition after a verb form'])
  } else if (previous.leans)
    cues.push(id[gap.opensLabel ? 'case:label after leaning word' : 'previous:leaning word'])
  else if (previous.ending === ending.plain) {
    if (isAdjectival(previous.norm)) cues.push(id['previous:adjective'])
    else if (isNominal(previous.norm)) cues.push(id['previous:noun'])
  }
  if (previous.shape === shape.number) cues.push(id['previous:number'])
  if (previous.shape === shape.acronym) cues.push(id['previous:acronym'])
  if (isCapital(previous)) cues.push(id['previous:capital'])
  else if (gap.plain && previous.norm.endsWith('s') && !previous.leans) cues.push(id['previous:plural'])
}
