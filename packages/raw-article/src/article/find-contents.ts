// Stage 3g: tables of contents. Their lines come again further down, as headings.
import type { DescribedLine } from '../lines/describe-line.ts'

const longestEntry = 14

function couldBeEntry(line: DescribedLine): boolean {
  return line.name !== '' && line.words <= longestEntry && line.closing !== 'stop' && line.separator === null
}

/**
 * Find the lines of tables of contents.
 *
 * @param lines Lines of the article.
 * @returns Whether each line is an entry: its words come again on a line without a bullet, and so do those of a line beside it.
 */
export function findContents(lines: readonly DescribedLine[]): boolean[] {
  const last = new Map<string, number>()
  for (const line of lines)
    if (couldBeEntry(line) && line.bullet?.ordinal == null) last.set(line.name, line.index)
  const comesAgain = lines.map((line) => couldBeEntry(line) && (last.get(line.name) ?? 0) > line.index + 1)
  return comesAgain.map((again, at) => again && (comesAgain[at - 1] === true || comesAgain[at + 1] === true))
}
