// Stage 0: the full stop with which some sites close their headings ("Symptoms."), told by short lines that close so over passages.

import { lineSpans } from './line-spans.ts'
import { holdsVerb } from './sentence-words.ts'

/** A short line without a mark but its last; a line that asks may hold a verb. */
const closed = /^[ \t\u00a0]*(\p{Lu}[^.!?:;,…|\t]{1,70})\.[ \t\u00a0]*$/u
const asks = /^(?:What|When|Where|Why|Who|Which|How|If)\b/
/** A heading as most sites set it. */
const open = /^[ \t\u00a0]*\p{Lu}[^.!;|\t]{1,70}(?<![?,])$/u
const fewest = 3
const mostWords = 8
const passage = 12
const mostTogether = 2
const longest = 74

/** Almost no article is asked for more: few short lines of it close with a full stop over longer ones. */
function mayCloseHeadings(text: string): boolean {
  const spans = lineSpans(text)
  let count = 0
  for (let at = 0; at + 1 < spans.length; at++) {
    const { start, end } = spans[at]!
    const under = spans[at + 1]!
    if (end - start > longest || under.end - under.start < longest) continue
    let last = end - 1
    while (last > start && text.charCodeAt(last) <= 32) last--
    if (text.charCodeAt(last) === 46 && ++count === fewest) return true
  }
  return false
}

interface Place {
  start: number
  line: string
  isClosed: boolean
}

const countWords = (text: string): number => text.trim().split(/\s+/, passage).length

function couldBeHeading(line: string): boolean {
  const words = closed.exec(line)?.[1]
  return words !== undefined && countWords(words) <= mostWords && (asks.test(words) || !holdsVerb(words))
}

function placeLines(text: string): Place[] {
  return lineSpans(text).map(({ start, end }) => {
    const line = text.slice(start, end)
    return { start, line, isClosed: couldBeHeading(line) }
  })
}

/** Whether more lines that close with a full stop stand over passages than lines that headings usually are. */
function closesHeadings(lines: readonly Place[]): boolean {
  let over = 0
  let others = 0
  for (const [at, { line, isClosed }] of lines.entries()) {
    const under = lines[at + 1]
    if (!under || countWords(under.line) < passage) continue
    if (isClosed) over++
    else if (open.test(line) && countWords(line) <= mostWords) others++
  }
  return over >= fewest && over > others
}

/**
 * Write a space for the full stop that closes headings, where the article closes its headings so.
 *
 * @param text The decoded file.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendClosedHeadings(text: string): string {
  if (!mayCloseHeadings(text)) return text
  const lines = placeLines(text)
  if (!closesHeadings(lines)) return text
  let mended = ''
  let past = 0
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (lines[end]?.isClosed) end++
    // Many under each other are a list.
    for (const { start, line } of end - at <= mostTogether ? lines.slice(at, end) : []) {
      const stop = start + line.lastIndexOf('.')
      mended += `${text.slice(past, stop)} `
      past = stop + 1
    }
    at = end + 1
  }
  return mended + text.slice(past)
}
