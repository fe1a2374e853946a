// Stage: show. Messages for a person, with the file to begin with where others may follow from it.
import { formatPretty, severity } from '@compendium/diagnostics'
import type { VFileMessage } from 'vfile-message'
import { textOf } from './text-of.ts'

/** Rules whose errors mean that nothing in a file counted. */
const isUnread = /^(?:unreadable-file|yaml-syntax|editors-file|quick-reference-(?:yaml|shape))$/

/**
 * Lay messages out for a terminal.
 *
 * @param messages
 *   Messages that name files as the person would open them.
 * @param color
 *   Whether to write terminal colours.
 * @returns
 *   Lines without a final line end. Where a file could not be read and there are errors elsewhere, they close with advice to
 *   mend that file first: what points into it is reported as well.
 */
export async function showMessages(messages: readonly VFileMessage[], color: boolean): Promise<string> {
  const errors = messages.filter((message) => severity(message) === 'error')
  const unread = new Set(errors.filter(({ ruleId }) => isUnread.test(ruleId ?? '')).map(({ file }) => file))
  const shown = await formatPretty(messages, { color, textOf })
  if (unread.size === 0 || errors.every(({ file }) => unread.has(file))) return shown
  const files = [...unread].sort().join(', ')
  return `${shown}\nMend ${files} first: nothing in it counted, and other messages may come of that.`
}
