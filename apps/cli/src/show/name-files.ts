// Stage: show. Messages that name files as the person would open them.
import type { VFileMessage } from 'vfile-message'
import { inFolder } from './format-outcome.ts'

/**
 * Put the content folder before the files that messages name, those of their second places too.
 *
 * @param content
 *   The content folder, as the person wrote it.
 * @param messages
 *   Messages whose `file` is a path inside the folder; changed in place.
 */
export function nameFiles(content: string, messages: readonly VFileMessage[]): void {
  const named = new Set<object>()
  for (const message of messages) {
    for (const one of [message, message.cause]) {
      if (!(one instanceof Error) || !('file' in one) || named.has(one)) continue
      named.add(one)
      const placed = one as VFileMessage
      placed.file = inFolder(content, placed.file)
    }
  }
}
