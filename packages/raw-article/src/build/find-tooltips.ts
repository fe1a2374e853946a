// Finds definitions that leaked from pop-ups into prose: "headword Meaning ∞ a sentence. prose goes on".

import type { Tooltip, Words } from '../nodes.ts'
import { findHeadword } from './find-headword.ts'
import { findInsertedSentences } from './find-inserted-sentences.ts'
import { findUnmarkedTooltips, type UnmarkedTooltip } from './find-unmarked-tooltips.ts'
import { type LinePlace, placeWords, spanOf } from './words.ts'

/** What a site prints between a word and its definition: the name of the pop-up, or the sign that opens it. */
const mark =
  /(?:\b|(?<=\p{Ll}))(?:Meaning|Definition)\s?(?:∞|[:—–-]\s)\s{0,3}|\s?(?:\[(?:i|\?|[Dd]ef(?:inition)?)\]|\((?:i|[Dd]ef(?:inition)?)\)|[ⓘℹ]\ufe0f?)\s{0,3}(?=\p{Lu})/gu
const mayHoldMark = /Meaning|[Dd]efinition|\[(?:i|\?|[Dd]ef)\]|\((?:i|[Dd]ef)\)|[ⓘℹ]/
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|Dr|Mr|Mrs|Prof|St|no|No|Fig|\p{Lu})$/u

/** What one word alone says is no definition. */
const severalWords = /[\p{L},;)]\s\p{L}/u

interface FoundTooltip extends UnmarkedTooltip {
  /** Past its definition, where the prose tells by going on after it; else its first sentence is all of it. */
  past?: number
}

/** Offset past the sentence that starts at `from`: its first full stop that ends a word outside brackets. */
function endOfSentence(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at)
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth > 0) depth--
    else if ((char === '.' || char === '!' || char === '?') && depth === 0) {
      let end = at + 1
      while (end < limit && /["”’)\]]/.test(text.charAt(end))) end++
      if (end >= limit) return end
      if (/[,;:)]/.test(text.charAt(end)) && char === '.') return end
      if (!/\s/.test(text.charAt(end))) continue
      if (char === '.' && abbreviation.test(text.slice(Math.max(from, at - 8), at))) continue
      return end
    }
  }
  return limit
}

const opensBracket = (mark: string): boolean =>
  Math.max(mark.lastIndexOf('['), mark.lastIndexOf('(')) >
  Math.max(mark.lastIndexOf(']'), mark.lastIndexOf(')'))

/** Where a definition ends, and where the prose goes on: past a bracket that its label opened, or past its first sentence. */
function endOfDefinition(
  text: string,
  mark: string,
  from: number,
  limit: number,
): { end: number; past: number } {
  if (opensBracket(mark)) {
    let depth = 0
    for (let at = from; at < limit; at++) {
      const char = text.charAt(at)
      if (char === '(' || char === '[') depth++
      else if ((char === ')' || char === ']') && depth-- === 0) return { end: at, past: at + 1 }
    }
  }
  const end = endOfSentence(text, from, limit)
  return { end, past: end }
}

/** For each mark where its definition ends at the latest: at the next one that is no sentence put in. */
function limitsOf(marks: readonly FoundTooltip[], length: number): number[] {
  const limits: number[] = []
  let limit = length
  for (let index = marks.length - 1; index >= 0; index--) {
    limits[index] = limit
    if (marks[index]!.past === undefined) limit = marks[index]!.start
  }
  return limits
}

/**
 * Part a stretch of prose into its own words and the tooltips in it.
 *
 * @param text The decoded file.
 * @param line The line that the stretch stands in.
 * @param from Offset of its first character.
 * @param to Offset past its last.
 * @returns Words and tooltips in reading order.
 */
export function partTooltips(text: string, line: LinePlace, from: number, to: number): (Words | Tooltip)[] {
  const parts: (Words | Tooltip)[] = []
  const slice = text.slice(from, to)
  let prose = from
  mark.lastIndex = 0
  const marks: FoundTooltip[] = []
  if (mayHoldMark.test(slice)) {
    for (const found of slice.matchAll(mark))
      marks.push({ start: found.index, end: found.index + found[0].length, headword: null })
  }
  marks.push(...findUnmarkedTooltips(slice))
  for (const { start, past } of findInsertedSentences(slice))
    marks.push({ start, end: start, headword: null, past })
  marks.sort((a, b) => a.start - b.start || a.end - b.end)
  const limits = limitsOf(marks, slice.length)
  for (const [index, { start, end, headword: known, past }] of marks.entries()) {
    const at = from + start
    if (at < prose) continue
    const limit = limits[index]!
    // What has a mark, or takes its headword up, tells more than a sentence that was put in.
    if (past !== undefined && (limit < past || (marks[index - 1]?.end ?? -1) >= start)) continue
    const stop =
      past === undefined
        ? endOfDefinition(text, slice.slice(start, end), from + end, from + limit)
        : { end: from + past, past: from + past }
    const definition = placeWords(text, line, from + end, stop.end)
    const place = known
      ? { start: from + known.start - prose, end: from + known.end - prose }
      : definition && findHeadword(text.slice(prose, at), definition.value)
    if (!definition || !severalWords.test(definition.value) || !place || place.start < 0) continue
    const before = placeWords(text, line, prose, at)
    const headword = placeWords(text, line, prose + place.start, prose + place.end)
    if (!before || !headword) continue
    parts.push(before, { type: 'tooltip', headword, definition, position: spanOf(headword, definition) })
    prose = stop.past
  }
  const rest = placeWords(text, line, prose, to)
  if (rest) parts.push(rest)
  return parts
}
