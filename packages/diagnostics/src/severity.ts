// Stage: any. Names the severity that `fatal` stands for.
import type { VFileMessage } from 'vfile-message'

/** How bad a message is. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Name the severity of a message.
 *
 * @param message
 *   A message.
 * @returns
 *   "error" where `fatal` is true, "warning" where it is false, "info" where it is absent.
 */
export function severity(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}
