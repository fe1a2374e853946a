// Stage: show. Messages for a person: one `file:line:column severity message rule` line each, advice below it.
import type { VFileMessage } from 'vfile-message'
import { locate } from './locate.ts'
import { sortMessages } from './sort-messages.ts'

/**
 * Lay messages out for a terminal, with vfile-reporter, which is loaded on the first call.
 *
 * @param messages
 *   Messages of any number of files.
 * @param options
 *   `color`: whether to write terminal colours (default false).
 * @returns
 *   Lines without a final line end, closed by a count of errors and warnings; empty where there is no message.
 */
export async function formatPretty(
  messages: readonly VFileMessage[],
  options: { color?: boolean } = {},
): Promise<string> {
  if (messages.length === 0) return ''
  const [{ reporter }, { VFile }] = await Promise.all([import('vfile-reporter'), import('vfile')])
  const groups: VFileMessage[][] = []
  for (const message of sortMessages(messages)) {
    const last = groups.at(-1)
    if (last && last[0]?.file === message.file) last.push(message)
    else groups.push([message])
  }
  const color = options.color ?? false
  const all = new VFile()
  const tables = groups.map((group) => {
    const file = new VFile()
    for (const message of group) {
      const shown = file.message(message.reason, { place: startOf(message), ruleId: message.ruleId })
      shown.fatal = message.fatal
      shown.note = advice(message)
    }
    for (const message of file.messages) all.messages.push(message)
    const rows = messageRows(reporter(file, { color, verbose: true }))
    return withPath(group[0]?.file || '<unknown>', rows, file.messages)
  })
  return [...tables, ...closingLine(reporter(all, { color }))].join('\n')
}

// The reporter closes a table with a blank line and a count, where it holds more than information.
function closingLine(table: string): string[] {
  const rows = table.split('\n')
  return rows.at(-2) === '' ? ['', rows.at(-1) ?? ''] : []
}

function messageRows(table: string): string[] {
  const rows = table.split('\n')
  return rows.at(-2) === '' ? rows.slice(0, -2) : rows
}

// The reporter names a file once, above its messages; here every line names it, so that it can be clicked and searched.
function withPath(path: string, rows: readonly string[], messages: readonly VFileMessage[]): string {
  let next = 0
  const lines = rows.map((row) => {
    const place = messages[next]?.name
    if (place === undefined || !row.startsWith(`${place} `)) return row
    next++
    return `${path}:${row}`
  })
  return lines.join('\n')
}

function startOf(message: VFileMessage): { line: number; column: number } {
  const { line, column } = locate(message)
  return { line, column }
}

function advice(message: VFileMessage): string | undefined {
  const parts: string[] = []
  if (message.note) parts.push(message.note)
  const { cause } = message
  if (cause instanceof Error && 'file' in cause) {
    const other = cause as VFileMessage
    const { line, column } = startOf(other)
    parts.push(`see also ${other.file}:${line}:${column} ${other.reason}`)
  }
  return parts.length > 0 ? parts.join('\n') : undefined
}
