// Stage: show. The text of a file that a message names, for the line that is shown below the message.
import { readFile } from 'node:fs/promises'

/**
 * Read a file as text.
 *
 * @param file
 *   Its path, as the person would open it.
 * @returns
 *   The text; null where it cannot be read.
 */
export function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}
