// Text to sentences: one forward scan that stops only at terminators, brackets and line ends.

import { isCloser, isDigit, isSpace, isSuperscript, isTerminator, isWord } from './characters.ts'
import { endsSentence } from './ends-sentence.ts'

/** A sentence with its UTF-16 range in the text it was cut from. */
export interface Sentence {
  /** The sentence without the white space around it. */
  text: string
  /** Where it starts. */
  start: number
  /** Where it ends (exclusive). */
  end: number
}

// Longer than any real aside; a bracket that is still open after it protects nothing.
const longestAside = 500

/**
 * Cut a text into sentences.
 *
 * A full stop that shortens a word, stands in a number, follows an initial or numbers a list item does not end a
 * sentence; nor does one inside brackets that open mid-sentence. Closing quotes and citation marks stay with the
 * sentence they follow. A blank line always ends a sentence. The time taken grows with the length of the text.
 *
 * @param text
 *   Any text; single line ends count as spaces.
 * @returns
 *   Sentences in order, none overlapping; stretches without a letter or digit belong to none.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const length = text.length
  let start = 0
  let hasWord = false
  let transparentUntil = 0
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    if (isWord(code)) {
      hasWord = true
      index++
    } else if (isTerminator(code)) {
      const stop = endOfStop(text, index)
      if (hasWord && endsSentence(text, start, index, stop)) {
        const end = endOfCitation(text, stop)
        push(sentences, text, start, end)
        start = end
        hasWord = false
        index = end
      } else index = stop
    } else if (code === 0x0a && isBlankLine(text, index)) {
      if (hasWord) push(sentences, text, start, index)
      index++
      start = index
      hasWord = false
    } else if ((code === 0x28 || code === 0x5b) && hasWord && index >= transparentUntil) {
      const close = closingBracket(text, index, code === 0x28 ? 0x29 : 0x5d)
      if (close < 0) transparentUntil = index + longestAside
      index = close < 0 ? index + 1 : close + 1
    } else index++
  }
  if (hasWord) push(sentences, text, start, length)
  return sentences
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  sentences.push({ text: text.slice(start, end), start, end })
}

// Terminators in a row and the quotes and brackets that close after them.
function endOfStop(text: string, index: number): number {
  let end = index + 1
  while (isTerminator(text.charCodeAt(end))) end++
  while (isCloser(text.charCodeAt(end)) || isSuperscript(text.charCodeAt(end))) end++
  return end
}

// A citation mark after the stop belongs to the sentence it supports: "[12]", " [3, 4]", or bare digits that
// lost their superscript ("months.12 Then").
function endOfCitation(text: string, stop: number): number {
  let index = stop
  if (isDigit(text.charCodeAt(index))) {
    while (isCitationPart(text.charCodeAt(index))) index++
    return index
  }
  if (text.charCodeAt(index) === 0x20) index++
  if (text.charCodeAt(index) !== 0x5b || !isDigit(text.charCodeAt(index + 1))) return stop
  index++
  while (isCitationPart(text.charCodeAt(index)) || text.charCodeAt(index) === 0x20) index++
  return text.charCodeAt(index) === 0x5d ? index + 1 : stop
}

function isCitationPart(code: number): boolean {
  return isDigit(code) || code === 0x2c || code === 0x2d || code === 0x2013
}

function isBlankLine(text: string, lineEnd: number): boolean {
  let index = lineEnd + 1
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 0x0a) return true
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false
    index++
  }
  return false
}

function closingBracket(text: string, open: number, closer: number): number {
  const opener = text.charCodeAt(open)
  const limit = Math.min(text.length, open + longestAside)
  let depth = 0
  for (let index = open; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (code === opener) depth++
    else if (code === closer && --depth === 0) return index
    else if (code === 0x0a && text.charCodeAt(index + 1) === 0x0a) return -1
  }
  return -1
}
