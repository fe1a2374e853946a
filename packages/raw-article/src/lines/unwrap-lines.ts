// Stage 1b: lines that were wrapped to a width become one line again, so that later stages see whole paragraphs.
import { findColumnGaps } from './column-gaps.ts'
import { hasFurnitureForm } from './furniture-forms.ts'
import { oneLineEntry } from './read-definition.ts'
import type { Line } from './scan-lines.ts'

/** No one wraps prose wider than this. */
const widest = 132
const opensLower = /^["'“‘(]?\p{Ll}/u
const closed = /[.!?:;…]["'”’)\]]*$/
const bulletOrCells = /^(?:[-*+•‣▪●○◦·–—⁃o]|\(?\d{1,3}[.)]|\[\d{1,3}\]|#{1,6}|\(c\))\s|[|\t]/u

function isGlued(line: Line): boolean {
  return line.blanksBefore === 0 && !bulletOrCells.test(line.text)
}

const isRow = ({ text }: Line): boolean =>
  text.includes('|') || text.includes('\t') || findColumnGaps(text).length > 0

function firstWordLength(text: string): number {
  const space = text.search(/\s/)
  return space === -1 ? text.length : space
}

/** The width that the article was wrapped to, or null where it was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  let pairs = 0
  let broken = 0
  const lengths: number[] = []
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1]!
    if (!isGlued(lines[at]!) || isRow(before)) continue
    pairs++
    lengths.push(before.end - before.lineStart)
    if (!closed.test(before.text) && opensLower.test(lines[at]!.text)) broken++
  }
  if (broken < 5 || broken * 3 < pairs) return null
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.98)]!
  return width <= widest ? width : null
}

/** A line that is whole may end near the width by chance: an entry of a glossary follows, or the page prints it everywhere. */
function isWhole(before: Line, line: Line): boolean {
  return closed.test(before.text) && (oneLineEntry(line.text) !== null || hasFurnitureForm(before.text))
}

/** A line was wrapped before `line` where its first word would not have fitted, or where a sentence runs on. */
function isWrapped(before: Line, line: Line, width: number): boolean {
  if (!isGlued(line) || isRow(before) || isRow(line) || isWhole(before, line)) return false
  const length = before.end - before.lineStart
  return (
    length + 1 + firstWordLength(line.text) > width ||
    (opensLower.test(line.text) && !closed.test(before.text))
  )
}

const opensNumbered = /^(?:\(?\d{1,3}[.)]?|\[\d{1,3}\]|[-*•–])[ \t\u00a0]/

/** A line set in further than the numbered or bulleted one that it stands under goes on with it. */
function hangsFrom(open: Line, line: Line): boolean {
  const indent = ({ start, lineStart }: Line) => start - lineStart
  return isGlued(line) && opensNumbered.test(open.text) && indent(line) >= indent(open) + 2
}

/**
 * Join the lines of an article that was wrapped to a width.
 *
 * @param text The decoded file.
 * @param lines Its lines.
 * @returns The same lines where nothing was wrapped; otherwise lines that may run over line ends of the file.
 */
export function unwrapLines(text: string, lines: Line[]): Line[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const joined: Line[] = []
  let last: Line | null = null
  for (const line of lines) {
    const open = joined.at(-1)
    if (open && last && (isWrapped(last, line, width) || (!isRow(line) && hangsFrom(open, line)))) {
      open.isJoined = true
      open.underline = line.underline
      open.end = line.end
      open.text = text.slice(open.start, line.end)
      open.blanksAfter = line.blanksAfter
      open.trailingTabs = line.trailingTabs
    } else joined.push({ ...line, index: joined.length })
    last = line
  }
  return joined
}
