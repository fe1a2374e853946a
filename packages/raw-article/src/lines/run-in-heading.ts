// Stage 0, for mend-run-ins: where a heading that was run into its passage ends ("Causes Most cases have …", "Imaging. Every patient …").

import { holdsVerb } from './sentence-words.ts'

/** How a heading is parted from its passage: by a full stop, a question mark, or the capital of the first sentence alone. */
export type RunIn = 'stop' | 'question' | 'capital'

/** A heading that a passage opens with. */
export interface RunInHeading {
  by: RunIn
  /** Its length in the passage, mark included. */
  length: number
  words: number
}

const byMark = /^\p{Lu}[\p{L}'’ /()-]{2,60}?([.?]) (?=["“]?\p{Lu}\p{L}*[ ,'’])/u
const mostWords = 6
/** What passages open with that answer a question. */
const answer = /^(?:Yes|No|Not|Usually|Rarely|Often|Sometimes|Probably|Perhaps|Maybe|Never|Always|Hardly)\b/
/** The words that a heading and the start of its passage are looked for in. */
const mostLooked = 12
const longestLooked = 160
const longestHeading = 8
const capital = /^["“]?\p{Lu}/u
const lower = /^\p{Ll}/u
const marked = /[.!?:;,)]$/
/** Words that title case leaves in lower case. */
const minor =
  /^(?:an?|and|as|at|by|for|from|in|into|is|it|its|of|on|or|over|than|the|to|up|vs|with|without|your|you|it's)$/
/** Such a word with a capital opens a sentence, or a heading, and closes none. */
const opensSentence = /^(?:An?|The|In|On|At|By|For|From|With|To|I)$/

/** Whether a word stands in lower case nearby: then a capital is that of a sentence, and of no name. */
function isWord(word: string, around: string): boolean {
  const folded = word.toLowerCase()
  return opensSentence.test(word) || around.includes(` ${folded} `) || around.includes(` ${folded}, `)
}

/** Index of the word that opens a sentence in the middle of a run without a mark; -1 where none does. */
function findOpening(words: readonly string[], around: string, isCustom: boolean): number {
  const isOpening = (at: number): boolean => capital.test(words[at]!) && lower.test(words[at + 1]!)
  const isKnown = (at: number): boolean => isWord(words[at]!.replace(marked, ''), around)
  const goesOn = (at: number): boolean => at < words.length - 1 && !marked.test(words[at - 1]!)
  // In title case all but minor words have a capital: the sentence opens with the last that has one.
  let found = -1
  let at = 1
  for (; goesOn(at) && (capital.test(words[at]!) || minor.test(words[at]!)); at++)
    if (isOpening(at) && (isKnown(at) || (isCustom && words[at]!.length > 1))) found = at
  if (found !== -1) return found
  // Otherwise with the first.
  while (goesOn(at) && !capital.test(words[at]!)) at++
  return goesOn(at) && isOpening(at) && isKnown(at) ? at : -1
}

/**
 * Find the heading that a passage opens with.
 *
 * @param passage A line of prose.
 * @param around The text around it, which tells names from other words.
 * @param isCustom Whether other passages of the article open so: then less is asked.
 * @returns The heading; null where the passage opens with none.
 */
export function findRunIn(passage: string, around: string, isCustom: boolean): RunInHeading | null {
  const [label, mark] = byMark.exec(passage) ?? []
  if (label !== undefined) {
    const words = label.split(' ').length - 1
    const by = mark === '?' ? 'question' : 'stop'
    if (words <= mostWords && (by === 'question' || (!holdsVerb(label) && !answer.test(label))))
      return { by, length: label.length - 1, words }
  }
  if (!capital.test(passage)) return null
  const words = passage.slice(0, longestLooked).split(' ', mostLooked)
  const at = findOpening(words, around, isCustom)
  if (at < 1 || at > longestHeading || opensSentence.test(words[at - 1]!)) return null
  return { by: 'capital', length: words.slice(0, at).join(' ').length, words: at }
}
