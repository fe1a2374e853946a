// Sentence to words: hyphenated words and contractions are one word, a slash or dash parts two.

import { isDigit, isWord } from './characters.ts'

// "men's", "men’s", "long-term", "long‑term": a mark between two letters or digits that joins them.
function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011
}

/**
 * Cut a sentence into words as a reader says them.
 *
 * A range of numbers ("6–12") reads as two numbers with "to" between; `%` and `&` read as words.
 *
 * @param sentence
 *   One sentence.
 * @returns
 *   Words without the punctuation around them, in order.
 */
export function splitWords(sentence: string): string[] {
  const words: string[] = []
  let index = 0
  while (index < sentence.length) {
    const code = sentence.charCodeAt(index)
    if (!isWord(code)) {
      if (code === 0x25) words.push('percent')
      else if (code === 0x26) words.push('and')
      index++
      continue
    }
    const start = index
    while (index < sentence.length && goesOn(sentence, index)) index++
    words.push(sentence.slice(start, index))
    if (isRange(sentence, index)) words.push('to')
  }
  return words
}

function goesOn(sentence: string, index: number): boolean {
  const code = sentence.charCodeAt(index)
  if (isWord(code)) return true
  const before = sentence.charCodeAt(index - 1)
  const after = sentence.charCodeAt(index + 1)
  if (isDigit(before) && isDigit(after)) return code === 0x2e || code === 0x2c
  return isJoiner(code) && isWord(before) && isWord(after)
}

function isRange(sentence: string, index: number): boolean {
  const code = sentence.charCodeAt(index)
  if (code !== 0x2d && code !== 0x2013) return false
  return isDigit(sentence.charCodeAt(index - 1)) && isDigit(sentence.charCodeAt(index + 1))
}
