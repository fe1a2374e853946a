// Helpers to place words of a line in the tree.
import type { Point, Position } from 'unist'
import type { Words } from '../nodes.ts'
import { isBlankCode, type Line } from '../scan-lines.ts'

function pointAt(line: Line, offset: number): Point {
  return { line: line.number, column: offset - line.lineStart + 1, offset }
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
export function placeWords(text: string, line: Line, from: number, to: number): Words | null {
  let start = from
  let end = to
  while (start < end && isBlankCode(text.charCodeAt(start))) start++
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--
  if (start >= end) return null
  return {
    type: 'text',
    value: text.slice(start, end),
    position: { start: pointAt(line, start), end: pointAt(line, end) },
  }
}

/** From the first place of `first` to the last place of `last`. */
export function spanOf(
  first: { position?: Position | undefined },
  last: { position?: Position | undefined },
): Position {
  return { start: first.position!.start, end: last.position!.end }
}
