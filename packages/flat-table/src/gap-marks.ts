// Stage: features. Marks the gaps where known phrases and repeated cells begin and end.

import { type DocumentWords, isPhrase, opensPhrase } from './document-words.ts'
import { type LineRepeats, visitEnds } from './line-repeats.ts'
import { stem } from './prose-words.ts'
import { ending, type Token } from './tokens.ts'
import { zeros } from './zeros.ts'

const longestPhrase = 8

/** Marks for every gap: 1 a known phrase starts there, 2 one ends there, 4 one crosses it. */
export function markPhrases(tokens: readonly Token[], words: DocumentWords): number[] {
  const marks = zeros(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) {
    const first = stem(tokens[i]!.norm)
    if (!opensPhrase(words, first)) continue
    let text = ''
    let longest = 0
    for (let j = i; j < tokens.length && j < i + longestPhrase; j++) {
      text = j === i ? first : `${text} ${stem(tokens[j]!.norm)}`
      if (isPhrase(words, text)) longest = j + 1
      if (tokens[j]!.ending !== ending.plain && tokens[j]!.ending !== ending.close) break
    }
    if (longest === 0) continue
    marks[i]! |= 1
    marks[longest]! |= 2
    for (let j = i + 1; j < longest; j++) marks[j]! |= 4
  }
  return marks
}

/** Marks the gaps of a row where a shared beginning (1) or end (2) of several rows stops. */
export function markRepeats(tokens: readonly Token[], repeats: LineRepeats): number[] {
  const marks = zeros(tokens.length + 1)
  visitEnds(tokens, false, (text, length) => {
    if (repeats.prefixes.has(text)) marks[length]! |= 1
  })
  visitEnds(tokens, true, (text, length) => {
    if (repeats.suffixes.has(text)) marks[tokens.length - length]! |= 2
  })
  return marks
}
