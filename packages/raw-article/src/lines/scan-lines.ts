// Stage 1: the text into lines with their places. One pass, no copies but the line's own slice.
import { endBeforeEditMark } from './edit-mark.ts'

/** A line that holds more than white space, with offsets of its first and past its last character. */
export interface Line {
  /** Position among the lines that are not blank, from 0. */
  index: number
  /** Line number in the file, from 1. */
  number: number
  /** Offset of the start of the line in the file. */
  lineStart: number
  /** Offset of the first character that is not white space. */
  start: number
  /** Offset past the last character that is not white space. */
  end: number
  /** The words of the line, trimmed. */
  text: string
  /** Whether it was joined from several lines of the file. */
  isJoined: boolean
  /** The sign of a rule drawn straight under it, or null. */
  underline: string | null
  /** Tabs after the last word: cells without words. */
  trailingTabs: number
  /** Blank lines between this line and the one before. */
  blanksBefore: number
  /** Blank lines between this line and the next. */
  blanksAfter: number
}

/** White space as an article may hold it: Unicode spaces, byte order marks, zero-width and control characters. */
export function isBlankCode(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad
  )
}

function countTabs(text: string, from: number, to: number): number {
  let tabs = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 9) tabs++
  return tabs
}

/** A rule that is drawn straight under a heading. */
const underline = /^(?:={3,}|-{3,}|~{3,}|—{3,})$/
/** A rule is about as long as what it is drawn under. */
const likeLength = 0.6

function isUnderline({ text: words }: Line, rule: string): boolean {
  return underline.test(rule) && rule.length >= likeLength * words.length
}

const wordOrPipe = /[\p{L}\p{N}|]/u

/** A line of marks alone parts blocks like a blank line; pipes are kept for the rules of tables. */
function holdsWords(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start) | 32
  return (code >= 97 && code <= 122) || wordOrPipe.test(text.slice(start, end))
}

/** So many items with a blank line between them show that blank lines stand between all lines. */
const fewestItems = 3
const item = /^(?:[-*+•‣▪●○◦·–—]|\d{1,3}[.)]|\[\d{1,3}\])\s/u

/** Where blank lines stand between all lines, as some scrapers set them, the fewest between two of them part nothing. */
function closeUp(lines: Line[]): Line[] {
  let fewest = Number.POSITIVE_INFINITY
  let pairs = 0
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    fewest = Math.min(fewest, line.blanksBefore)
    if (item.test(line.text) && item.test(lines[index - 1]!.text)) pairs++
  }
  if (fewest === 0 || pairs < fewestItems) return lines
  for (const [index, line] of lines.entries()) {
    if (index > 0) line.blanksBefore -= fewest
    if (index + 1 < lines.length) line.blanksAfter -= fewest
  }
  return lines
}

/**
 * Cut a text into the lines that hold words. `\n`, `\r\n` and `\r` end a line; a vertical tab cuts one in two that have its number.
 *
 * @param text The decoded file.
 * @returns Lines in order; offsets are UTF-16 units into `text`.
 */
export function scanLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 1
  let blanks = 0
  let at = 0
  let lineStart = 0
  while (at <= text.length) {
    let stop = at
    while (stop < text.length) {
      const code = text.charCodeAt(stop)
      if (code === 10 || code === 13 || code === 11) break
      stop++
    }
    let start = at
    while (start < stop && isBlankCode(text.charCodeAt(start))) start++
    let end = stop
    while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--
    end = start + endBeforeEditMark(text.slice(start, end))
    if (end > start && holdsWords(text, start, end)) {
      const before = lines.at(-1)
      if (before) before.blanksAfter = blanks
      lines.push({
        index: lines.length,
        number,
        lineStart,
        start,
        end,
        text: text.slice(start, end),
        isJoined: false,
        underline: null,
        trailingTabs: countTabs(text, end, stop),
        blanksBefore: blanks,
        blanksAfter: 0,
      })
      blanks = 0
    } else {
      const above = lines.at(-1)
      if (above && blanks === 0 && isUnderline(above, text.slice(start, end)))
        above.underline = text.charAt(start)
      if (text.charCodeAt(stop) !== 11 && above?.number !== number) blanks++
    }
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1
    // What a heading that was run into its passage is parted by ends no line of the file.
    if (text.charCodeAt(stop) === 11) continue
    number++
    lineStart = at
  }
  return closeUp(lines)
}
