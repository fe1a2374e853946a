// Decides whether a stop ends the sentence, from the word before it and what follows.

import {
  labelledNouns,
  leadingAbbreviations,
  namingAbbreviations,
  numberedAbbreviations,
  sentenceOpeners,
  titles,
} from './abbreviations.ts'
import { isDigit, isLower, isOpener, isSpace, isTerminator, isUpper, isWord } from './characters.ts'

// No abbreviation of the lists is longer, so a look back never runs along a long token.
const longestAbbreviation = 24

/**
 * Decide whether a stop ends a sentence.
 *
 * @param text
 *   The whole text.
 * @param start
 *   Where the sentence so far starts.
 * @param stop
 *   Where the terminator stands.
 * @param after
 *   Where the terminators and the closing marks behind them end.
 * @returns
 *   Whether the sentence ends at `after`.
 */
export function endsSentence(text: string, start: number, stop: number, after: number): boolean {
  if (after >= text.length) return true
  const first = text.charCodeAt(stop)
  const single = first === 0x2e && !isTerminator(text.charCodeAt(stop + 1))
  const before = tokenBefore(text, start, stop)
  if (single && /^(?:\d{1,3}|\p{L})$/u.test(before) && isAlone(text, start, stop, before)) return false
  if (!isSpace(text.charCodeAt(after))) return gluedEnd(text, before, single, after)

  let next = after
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 0x0a && text.charCodeAt(next + 1) === 0x0a) return true
    next++
  }
  if (next >= text.length) return true
  if (isTerminator(text.charCodeAt(next))) return false
  const bracketed = text.charCodeAt(next) === 0x28
  while (next < text.length && isOpener(text.charCodeAt(next))) next++

  const question = first === 0x21 || first === 0x3f
  const closed = !isTerminator(text.charCodeAt(after - 1))
  if (isLower(text.charCodeAt(next)) && !isMixedCase(text, next)) return question && !closed
  if (!single || closed) return true
  return !isAbbreviation(text, start, stop, before, next, bracketed)
}

function tokenBefore(text: string, start: number, stop: number): string {
  const limit = Math.max(start, stop - longestAbbreviation)
  let index = stop
  while (index > limit && (isWord(text.charCodeAt(index - 1)) || text.charCodeAt(index - 1) === 0x2e)) index--
  return text.slice(index, stop)
}

// "2." or "b." with nothing before it in the sentence numbers a list item.
function isAlone(text: string, start: number, stop: number, before: string): boolean {
  for (let index = start; index < stop - before.length; index++) {
    if (!isSpace(text.charCodeAt(index))) return false
  }
  return true
}

// No space follows: a citation mark ("months.12 Then", "months.[3] Then") or a lost space ("recovery.The next").
function gluedEnd(text: string, before: string, single: boolean, after: number): boolean {
  let next = after
  const code = text.charCodeAt(next)
  if (code === 0x5b && isDigit(text.charCodeAt(next + 1))) return true
  if (single && (!/\p{Ll}{2}$/u.test(before) || isKnown(before))) return false
  if (isDigit(code)) {
    while (isDigit(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2c) next++
    if (next >= text.length) return true
    if (!isSpace(text.charCodeAt(next))) return false
    return next + 1 >= text.length || isUpper(text.charCodeAt(next + 1))
  }
  if (before.length < 3 || before.includes('.') || !isUpper(code)) return false
  let end = next + 1
  while (isLower(text.charCodeAt(end))) end++
  // "Number.NaN" and "Booking.Com/x" go on without a space; a sentence has one, or a comma, after its first word.
  return isSpace(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2c
}

function isKnown(before: string): boolean {
  const lower = before.toLowerCase()
  return leadingAbbreviations.has(lower) || numberedAbbreviations.has(lower)
}

// hCG, mRNA, eGFR, β-blockers: names that keep their small letter at the start of a sentence.
function isMixedCase(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (code >= 0x3b1 && code <= 0x3c9) return true
  for (let index = start + 1; index < start + 6; index++) {
    const inner = text.charCodeAt(index)
    if (isUpper(inner)) return true
    if (!isLower(inner)) return false
  }
  return false
}

function isAbbreviation(
  text: string,
  start: number,
  stop: number,
  before: string,
  next: number,
  bracketed: boolean,
): boolean {
  const lower = before.toLowerCase()
  const capital = isUpper(before.charCodeAt(0))
  const word = wordAt(text, next)
  // "J. A. Lind" goes on: a single letter with a full stop is an initial, not the article.
  const initial = word.length === 1 && text.charCodeAt(next + 1) === 0x2e
  const opener = !initial && sentenceOpeners.has(word.toLowerCase())
  if (capital && before.length === 1) {
    return !opener && !isDigit(text.charCodeAt(next)) && !labelledNouns.has(wordBefore(text, start, stop - 1))
  }
  if (leadingAbbreviations.has(lower) || (capital && titles.has(lower))) return true
  if (numberedAbbreviations.has(lower)) return isLabel(text, next) && !(lower === 'no' && opener)
  // A year or note in brackets goes on after "et al.".
  if (lower === 'al') return bracketed
  if (namingAbbreviations.has(lower)) return !opener
  // "U.S. Food" goes on unless an opening word follows; "p.m. Then" ends.
  if (/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(before)) return capital && !opener
  return false
}

// A number, a single capital, or a capital with digits: "5", "A", "S2".
function isLabel(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (isDigit(code)) return true
  return isUpper(code) && !isLower(text.charCodeAt(index + 1))
}

function wordAt(text: string, start: number): string {
  let end = start
  while (end < start + 12 && isWord(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

function wordBefore(text: string, start: number, index: number): string {
  let end = index
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let from = end
  while (from > start && from > end - 16 && isWord(text.charCodeAt(from - 1))) from--
  return text.slice(from, end).toLowerCase()
}
