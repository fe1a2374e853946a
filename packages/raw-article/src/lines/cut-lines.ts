// Stage 1: the lines of a text, each as whole as its author wrote it.

import { joinNumbers } from './join-numbers.ts'
import { type Line, scanLines } from './scan-lines.ts'
import { unwrapLines } from './unwrap-lines.ts'

/**
 * Cut a text into its lines.
 *
 * @param text The text, mended.
 * @returns Lines in order; one may run over line ends of the file, where its text was wrapped or its number stood apart.
 */
export function cutLines(text: string): Line[] {
  return unwrapLines(text, joinNumbers(text, scanLines(text)))
}
