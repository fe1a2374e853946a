// Stage: show. One order for all messages, whatever the order of the rules that made them.
import type { VFileMessage } from 'vfile-message'
import { locate } from './locate.ts'

/**
 * Sort messages by file, place, rule and reason.
 *
 * @param messages
 *   Messages of any number of files; not changed.
 * @returns
 *   A sorted copy, the same on every machine.
 */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  const keyed = messages.map((message) => ({ message, at: locate(message) }))
  keyed.sort(
    (a, b) =>
      compareText(a.message.file, b.message.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.message.ruleId, b.message.ruleId) ||
      compareText(a.message.reason, b.message.reason),
  )
  return keyed.map((entry) => entry.message)
}

// By UTF-16 unit: a locale's collation would order the same messages differently on another machine.
function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
