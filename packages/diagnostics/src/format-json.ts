// Stage: show. Messages for a program.
import type { VFileMessage } from 'vfile-message'
import { locate } from './locate.ts'
import { rulePage } from './rule-description.ts'
import { severity } from './severity.ts'
import { sortMessages } from './sort-messages.ts'

/**
 * Write messages as a JSON array.
 *
 * @param messages
 *   Messages of any number of files.
 * @returns
 *   JSON with one object a message: file, line, column, endLine, endColumn, severity, ruleId, reason, note, actual,
 *   expected, cause (the second place: file, line, column, reason) and help (the page of the rule); what a message does
 *   not state is null.
 */
export function formatJson(messages: readonly VFileMessage[]): string {
  const rows = sortMessages(messages).map((message) => ({
    file: message.file || null,
    ...locate(message),
    severity: severity(message),
    ruleId: message.ruleId ?? null,
    reason: message.reason,
    note: message.note ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? null,
    cause: causeOf(message),
    help: message.ruleId ? rulePage(message.ruleId) : null,
  }))
  return JSON.stringify(rows, null, 2)
}

function causeOf({ cause }: VFileMessage) {
  if (!(cause instanceof Error) || !('place' in cause)) return null
  const { file, reason } = cause as VFileMessage
  const { line, column } = locate(cause as VFileMessage)
  return { file: file || null, line, column, reason }
}
