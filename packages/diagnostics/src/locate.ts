// Stage: show. Where a message starts and ends, as plain numbers.
import type { VFileMessage } from 'vfile-message'

/** Lines and columns of a message, counted from 1; the end is null where the message names a point. */
export interface MessageLocation {
  line: number
  column: number
  endLine: number | null
  endColumn: number | null
}

/**
 * Read where a message starts and ends.
 *
 * @param message
 *   A message; one without a place counts as line 1, column 1.
 * @returns
 *   The location.
 */
export function locate(message: VFileMessage): MessageLocation {
  const { place } = message
  if (!place) return { line: 1, column: 1, endLine: null, endColumn: null }
  if (!('start' in place)) return { line: place.line, column: place.column, endLine: null, endColumn: null }
  const { start, end } = place
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
