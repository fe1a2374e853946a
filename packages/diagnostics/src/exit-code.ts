// Stage: show. Turns messages into the exit code of a command.
import type { VFileMessage } from 'vfile-message'

/**
 * Tell the exit code that a command ends with.
 *
 * @param messages
 *   All messages of the run.
 * @returns
 *   1 where at least one message is an error, else 0.
 */
export function exitCode(messages: readonly VFileMessage[]): 0 | 1 {
  return messages.some((message) => message.fatal === true) ? 1 : 0
}
