// Stage: features. Cues of the gaps of a header: how labels are written, open and close.

import { cueId as id } from './cue-ids.ts'
import type { DocumentWords } from './document-words.ts'
import { labelWords } from './label-words.ts'
import { stem } from './prose-words.ts'
import { isInsideClause } from './questions.ts'
import { ending, isCapital, shape, type Token } from './tokens.ts'
import { isModifier, isPreposition } from './word-suffixes.ts'

/** How a header writes its labels: 'sentence' has lower-case nouns everywhere, 'title' none, 'mixed' some. */
export function caseOf(tokens: readonly Token[]): 'sentence' | 'mixed' | 'title' {
  let lower = 0
  let capital = 0
  for (const token of tokens) {
    if (token.shape === shape.lower) lower++
    else if (isCapital(token)) capital++
  }
  if (lower === 0) return 'title'
  return lower * 2 >= capital ? 'sentence' : 'mixed'
}

/** How often each word stands in a line. */
export function countWords(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { norm } of tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1)
  return counts
}

/** What the gaps of a header have in common. */
export interface HeaderWords {
  style: ReturnType<typeof caseOf>
  counts: ReadonlyMap<string, number>
  words: DocumentWords
}

/** Adds the cues that the gap before word `i` has because its line is a header. */
export function addLabelCues(cues: number[], tokens: readonly Token[], i: number, header: HeaderWords): void {
  const previous = tokens[i - 1]!
  const next = tokens[i]!
  const capital = isCapital(next)
  const plain = previous.ending === ending.plain || previous.ending === ending.close
  if (capital) cues.push(id[`case:capital in ${header.style} case`])
  if (plain && labelWords.has(previous.norm)) cues.push(id['label:previous closes labels'])
  if (isInsideClause(tokens, i)) cues.push(id['label:inside clause'])
  if (isModifier(next.norm)) cues.push(id['label:next modifier'])
  if (plain && isModifier(previous.norm)) cues.push(id['label:previous modifier'])
  if (capital && isPreposition(next.norm))
    cues.push(id[next.norm.length < 4 ? 'label:next short capital preposition' : 'label:next preposition'])
  if (labelWords.has(next.norm)) {
    const closes = i + 1 === tokens.length || !tokens[i + 1]!.leans
    cues.push(id[closes ? 'label:next closes labels' : 'label:next opens labels'])
  }
  if (header.words.caption.has(stem(next.norm))) cues.push(id['caption:next'])
  if (header.words.caption.has(stem(previous.norm))) cues.push(id['caption:previous'])
  if (plain && header.words.captionPairs.has(`${stem(previous.norm)} ${stem(next.norm)}`))
    cues.push(id['caption:neighbours'])
  if (header.counts.get(previous.norm)! > 1 && !previous.leans) cues.push(id['header:previous repeats'])
  if (header.counts.get(next.norm)! > 1 && !next.leans) cues.push(id['header:next repeats'])
}
