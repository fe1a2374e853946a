// Stage: show. The line that a message is about, with what it is about underlined.
import type { VFileMessage } from 'vfile-message'
import { locate } from './locate.ts'

/** Characters of a line that are shown; a longer one is cut around the place. */
const width = 96
/** Characters that are shown before the place where a line is cut. */
const lead = 24

/**
 * Show the line of a message.
 *
 * @param lines
 *   The lines of its file.
 * @param message
 *   The message; one that names a point is underlined by one mark.
 * @returns
 *   Two lines, the article's and the marks below it, each behind a gutter; none where the file has no such line, or
 *   nothing stands in it.
 */
export function excerptOf(lines: readonly string[], message: VFileMessage): string[] {
  const { line, column, endLine, endColumn } = locate(message)
  const text = lines[line - 1]?.replace(/\r$/, '')
  if (text === undefined || text.trim() === '') return []
  const start = Math.min(column - 1, text.length)
  const last = endLine === null ? start + 1 : endLine === line ? (endColumn ?? start + 1) - 1 : text.length
  const from = text.length <= width || start < width - lead ? 0 : start - lead
  const shown = text.slice(from, from + width)
  const [before, after] = [from > 0 ? '…' : '', from + width < text.length ? '…' : '']
  const marks = Math.max(1, Math.min(last, from + width) - start)
  // A tab stays a tab, so that the marks stand below the words in any terminal.
  const indent = `${before && ' '}${text.slice(from, start).replace(/[^\t]/g, ' ')}`
  const number = String(line).padStart(4)
  return [`${number} │ ${before}${shown}${after}`, `     │ ${indent}${'^'.repeat(marks)}`]
}
