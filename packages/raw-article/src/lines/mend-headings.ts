// Stage 0: signs that a site sets before, after or around its headings, told by their standing alone over passages.

import { countWords, type Frame, frameLine } from './frame-line.ts'
import { lineSpans } from './line-spans.ts'

const longestHeading = 160
const fewestWordsUnder = 8
const fewest = 4
const usual = 0.8
const mostTogether = 2

/** A line of the file with what is set around its words. */
interface Framed extends Frame {
  start: number
  end: number
}

/** The lines that hold anything; longer ones than headings are asked for no signs. */
function frameLines(text: string): Framed[] {
  const lines: Framed[] = []
  for (const { start, end } of lineSpans(text)) {
    const framed = end - start <= longestHeading ? frameLine(text.slice(start, end)) : null
    if (framed) lines.push({ ...framed, start, end })
    else lines.push({ level: 0, signs: '', from: 0, to: 0, couldBeHeading: false, start, end })
  }
  return lines
}

/** Signs of which most stand over a passage, alone or over one other that does. */
function signsOfHeadings(text: string, lines: readonly Framed[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; over: number }>()
  for (let at = 0; at < lines.length; ) {
    const { signs } = lines[at]!
    let next = at + 1
    while (next < lines.length && signs !== '' && lines[next]!.signs === signs) next++
    if (signs !== '') {
      const count = counts.get(signs) ?? { all: 0, over: 0 }
      const under = lines[next]
      const isOver =
        next - at <= mostTogether &&
        under !== undefined &&
        countWords(text.slice(under.start, under.end)) >= fewestWordsUnder
      // A sign may open the items of lists as well: those are no headings.
      if (next - at <= mostTogether) count.all += next - at
      else for (const line of lines.slice(at, next)) line.couldBeHeading = false
      if (isOver) count.over += lines.slice(at, next).filter(({ couldBeHeading }) => couldBeHeading).length
      counts.set(signs, count)
    }
    at = next
  }
  const found = [...counts].filter(([, { all, over }]) => over >= fewest && over >= usual * all)
  return new Set(found.map(([signs]) => signs))
}

/** What is written for what opens a heading: the mark of its level where there is room for it, spaces before. */
function markOf({ from, level }: Framed): string {
  return (level > 0 && level < from ? `${'#'.repeat(level)} ` : '').padStart(from)
}

/** Where the words of a heading end: a last word of theirs may be one that controls have too ("When to come back [link]"). */
function endOf({ signs, start, to, end }: Framed, found: ReadonlySet<string>, text: string): number | null {
  if (found.has(signs)) return start + to
  const close = [...found].find((other) => other[0] === ' ' && signs[0] === ' ' && signs.endsWith(other))
  if (close === undefined) return null
  return text.slice(0, end).trimEnd().length - close.trim().length
}

/**
 * Write spaces for what a site sets around its headings ("■ Symptoms", "[Symptoms]", "Symptoms ▼", "Symptoms Copy link").
 *
 * @param text The decoded file.
 * @returns A text of the same length, so that offsets stay; the same text where no signs stand over passages.
 */
export function mendHeadings(text: string): string {
  const lines = frameLines(text)
  const signs = signsOfHeadings(text, lines)
  if (signs.size === 0) return text
  let mended = ''
  let at = 0
  for (const line of lines) {
    const to = line.couldBeHeading ? endOf(line, signs, text) : null
    if (to === null) continue
    mended += text.slice(at, line.start) + markOf(line)
    mended += text.slice(line.start + line.from, to) + ' '.repeat(line.end - to)
    at = line.end
  }
  return mended + text.slice(at)
}
