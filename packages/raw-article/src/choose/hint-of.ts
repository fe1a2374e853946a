// Stage 4, for choose-kinds and read-lines: what an editor has said of a line, where one line of the file holds a heading and its passage.

import type { LineHint, LineHints } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/**
 * Find what an editor has said of a line.
 *
 * @param hints Hints by line number of the file.
 * @param lines Lines of the article.
 * @param index Index of the line.
 * @returns The hint. Of a heading that was run into its passage it concerns the heading; where it says that the line is
 *   something else, the passage goes on with it.
 */
export function hintOf(
  hints: LineHints,
  lines: readonly DescribedLine[],
  index: number,
): LineHint | undefined {
  const { number } = lines[index]!
  const hint = hints.get(number)
  if (!hint || lines[index - 1]?.number !== number) return hint
  const isOfHeading = hint.kind === undefined || hint.kind === 'heading' || hint.kind === 'title'
  return isOfHeading ? undefined : { kind: 'continuation' }
}
