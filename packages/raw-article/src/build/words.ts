// Helpers to place words of a line in the tree.
import type { Point, Position } from 'unist'
import { isBlankCode, type Line } from '../lines/scan-lines.ts'
import type { Words } from '../nodes.ts'

/** Where a line starts. */
export type LinePlace = Pick<Line, 'number' | 'lineStart' | 'isJoined'>

/** The point of an offset; a line that was unwrapped runs over line ends of the file. */
function pointAt(text: string, line: LinePlace, offset: number): Point {
  if (!line.isJoined) return { line: line.number, column: offset - line.lineStart + 1, offset }
  let number = line.number
  let lineStart = line.lineStart
  for (let at = lineStart; at < offset; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    number++
    lineStart = at + 1
  }
  return { line: number, column: offset - lineStart + 1, offset }
}

/**
 * Place a run of characters of a line, trimmed.
 *
 * @param text The decoded file.
 * @param line The line they stand in.
 * @param from Offset of the first character.
 * @param to Offset past the last.
 * @returns The words; null where there is only white space.
 */
export function placeWords(text: string, line: LinePlace, from: number, to: number): Words | null {
  let start = from
  let end = to
  while (start < end && isBlankCode(text.charCodeAt(start))) start++
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--
  if (start >= end) return null
  return {
    type: 'text',
    value: text.slice(start, end),
    position: { start: pointAt(text, line, start), end: pointAt(text, line, end) },
  }
}

/** From the first place of `first` to the last place of `last`. */
export function spanOf(
  first: { position?: Position | undefined },
  last: { position?: Position | undefined },
): Position {
  return { start: first.position!.start, end: last.position!.end }
}
