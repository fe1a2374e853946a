// Stage: show. Messages for a person: one `file:line:column severity message rule` line each, the place and advice below it.
import type { VFileMessage } from 'vfile-message'
import { excerptOf } from './excerpt.ts'
import { locate } from './locate.ts'
import { rulePage } from './rule-description.ts'
import { sortMessages } from './sort-messages.ts'

/** How messages are laid out. */
export interface PrettyOptions {
  /** Whether to write terminal colours (default false). */
  color?: boolean
  /** Gives the text of a file that a message names, null where there is none; without it no lines are shown. */
  textOf?: (file: string) => Promise<string | null>
}

/**
 * Lay messages out for a terminal, with vfile-reporter, which is loaded on the first call.
 *
 * @param messages
 *   Messages of any number of files.
 * @param options
 *   Colour, and where the lines of the files come from.
 * @returns
 *   Lines without a final line end, closed by a count of errors and warnings; empty where there is no message. The first
 *   message of a rule names the page of the rule.
 */
export async function formatPretty(
  messages: readonly VFileMessage[],
  { color = false, textOf = async () => null }: PrettyOptions = {},
): Promise<string> {
  if (messages.length === 0) return ''
  const [{ reporter }, { VFile }] = await Promise.all([import('vfile-reporter'), import('vfile')])
  const sorted = sortMessages(messages)
  const linesOf = await readLines(sorted, textOf)
  const all = new VFile()
  const explained = new Set<string>()
  const parts: string[] = []
  for (const message of sorted) {
    const { reason, ruleId, fatal, file } = message
    const { line, column } = locate(message)
    const one = new VFile()
    one.message(reason, { place: { line, column }, ruleId }).fatal = fatal
    all.messages.push(...one.messages)
    // The reporter names a file once, above its messages; here every line names it, so that it can be clicked and searched.
    parts.push(`${file || '<unknown>'}:${rowsOf(reporter(one, { color }))}`)
    parts.push(...below(message, linesOf, explained))
  }
  const report = reporter(all, { color })
  parts.push(...report.slice(rowsOf(report).length).split('\n').slice(1))
  return parts.join('\n')
}

// The reporter closes with a blank line and a count, where it holds more than information.
function rowsOf(report: string): string {
  return report.replace(/\n\n[^\n]*$/, '')
}

type LinesOf = ReadonlyMap<string, readonly string[]>

async function readLines(
  messages: readonly VFileMessage[],
  textOf: NonNullable<PrettyOptions['textOf']>,
): Promise<LinesOf> {
  const linesOf = new Map<string, readonly string[]>()
  for (const { file, cause } of messages) {
    for (const path of [file, isPlaced(cause) ? cause.file : undefined]) {
      if (path && !linesOf.has(path)) linesOf.set(path, (await textOf(path))?.split('\n') ?? [])
    }
  }
  return linesOf
}

function below(message: VFileMessage, linesOf: LinesOf, explained: Set<string>): string[] {
  const { note, cause, ruleId, file } = message
  const lines = excerptOf(linesOf.get(file ?? '') ?? [], message)
  if (note) lines.push(`     = help: ${note.replaceAll('\n', '\n             ')}`)
  if (isPlaced(cause)) {
    const { line, column } = locate(cause)
    lines.push(`     = see:  ${cause.file}:${line}:${column} ${cause.reason}`)
    lines.push(...excerptOf(linesOf.get(cause.file ?? '') ?? [], cause))
  }
  if (ruleId && !explained.has(ruleId)) {
    explained.add(ruleId)
    lines.push(`     = rule: ${rulePage(ruleId)}`)
  }
  return lines
}

// A second place is a message itself; an error with a stack is never printed.
function isPlaced(cause: unknown): cause is VFileMessage {
  return cause instanceof Error && 'file' in cause && 'place' in cause
}
