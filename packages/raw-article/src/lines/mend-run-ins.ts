// Stage 0: headings that were run into the passages under them, told by most passages' opening so.

import { nameOf } from './describe-line.ts'
import { knownSectionOf } from './known-names.ts'
import { type LineSpan, lineSpans } from './line-spans.ts'
import { findRunIn, type RunIn, type RunInHeading } from './run-in-heading.ts'

/** What is written for the space after such a heading: it ends a line, but counts none. */
const lineEnd = '\v'

const shortestPassage = 80
const farthest = 70
const longestName = 60
const longestLabel = 36
const fewest = 4
const usual = 0.3
/** So many characters before and after a passage tell which of its words are names. */
const nearby = 8000
/** Sentences may be as short as headings with a full stop, but seldom are so often. */
const mostWords = 2.5

const infinity = 0x221e
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Whether a passage could open with a heading: almost none does, and no more is asked of it. */
function mayRunIn(text: string, { start }: LineSpan): boolean {
  if (!isCapital(text.charCodeAt(start))) return false
  let capital = false
  for (let at = start + 1; at < start + farthest; at++) {
    const code = text.charCodeAt(at)
    // A word that closes with a comma still may open the sentence.
    if (code === 58 || code === 59 || code === 33 || code === 124 || code === infinity) return false
    if (code !== 32) continue
    const before = text.charCodeAt(at - 1)
    const next = text.charCodeAt(at + 1)
    if (before === 63) return isCapital(next)
    if (before === 46) return at - start <= longestLabel && isCapital(next)
    if (capital && isSmall(next)) return true
    if (before === 44) return false
    capital = isCapital(next)
  }
  return false
}

/** How the article parts headings from their passages; null where it runs none into them. */
function customOf(found: readonly RunInHeading[], least: number): RunIn | null {
  const capitals = found.filter(({ by }) => by === 'capital')
  if (capitals.length >= least) return 'capital'
  const stops = found.filter(({ by }) => by === 'stop')
  const words = stops.reduce((sum, heading) => sum + heading.words, 0)
  return stops.length >= least && words <= mostWords * stops.length ? 'stop' : null
}

/** Where the glossary and the reference list stand, which hold no passages: from the first heading of theirs on. */
function endMatterOf(text: string): number {
  for (const { start, end } of lineSpans(text)) {
    const section = end - start <= longestName ? knownSectionOf(nameOf(text.slice(start, end))) : null
    if (section === 'glossary' || section === 'references') return start
  }
  return text.length
}

/**
 * Write the end of a line for the space after headings that were run into their passages, where the article sets its headings so.
 *
 * @param text The decoded file.
 * @returns A text of the same length, so that offsets stay: a vertical tab ends a line, but counts none.
 */
export function mendRunIns(text: string): string {
  const all = lineSpans(text).filter(({ start, end }) => end - start >= shortestPassage)
  const open = all.filter((span) => mayRunIn(text, span))
  const lineOf = ({ start, end }: LineSpan) => text.slice(start, end)
  const around = (start: number) => text.slice(Math.max(0, start - nearby), start + nearby)
  const leastOf = (passages: number) => Math.max(fewest, usual * passages)
  if (open.length < leastOf(all.length)) return text
  const found = open.flatMap((passage) => {
    const heading = findRunIn(lineOf(passage), around(passage.start), false)
    return heading ? [{ ...heading, start: passage.start }] : []
  })
  if (customOf(found, fewest) === null) return text
  const end = endMatterOf(text)
  const isBody = ({ start }: { start: number }) => start < end
  const by = customOf(found.filter(isBody), leastOf(all.filter(isBody).length))
  if (by === null) return text
  let mended = ''
  let past = 0
  for (const passage of open.filter(isBody)) {
    const { start } = passage
    const found = findRunIn(lineOf(passage), around(start), true)
    if (found?.by !== by && found?.by !== 'question') continue
    const close = start + found.length
    // Headings keep their question mark, and no full stop.
    const isStopped = found.by === 'stop'
    mended += text.slice(past, isStopped ? close - 1 : close) + (isStopped ? ' ' : '') + lineEnd
    past = close + 1
  }
  return mended + text.slice(past)
}
