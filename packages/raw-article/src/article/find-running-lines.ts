// Stage 3h: what a page prints again and again: running heads and feet, and places for advertisements.
import type { DescribedLine } from '../lines/describe-line.ts'

const fewest = 3
const longest = 12
const passage = 15
/** Lines between two of them; rows of a table and parts of a list stand closer. */
const closest = 6

function couldRun({ words, closing, bullet, separator }: DescribedLine): boolean {
  return words <= longest && closing !== 'stop' && bullet === null && separator === null
}

/** A heading that comes again stands over passages, items or rows; a foot clings to the number of its page. */
function couldHead(lines: readonly DescribedLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]]
  if (next === undefined || (before?.hasFurnitureForm && line.blanksBefore === 0)) return false
  return next.words >= passage || next.bullet !== null || next.separator !== null
}

/**
 * Find running lines.
 *
 * @param lines Lines of the article.
 * @param isTaken Whether a line belongs to a table or to end matter.
 * @returns Whether each line comes again, far apart, without standing over anything.
 */
export function findRunningLines(
  lines: readonly DescribedLine[],
  isTaken: (line: DescribedLine) => boolean,
): boolean[] {
  const linesOf = new Map<string, number[]>()
  for (const line of lines) {
    if (!couldRun(line) || isTaken(line)) continue
    const same = linesOf.get(line.text)
    if (same) same.push(line.index)
    else linesOf.set(line.text, [line.index])
  }
  const running: boolean[] = new Array(lines.length).fill(false)
  for (const same of linesOf.values()) {
    const areApart = same.every((index, at) => at === 0 || index - same[at - 1]! >= closest)
    if (same.length < fewest || !areApart || same.some((index) => couldHead(lines, index))) continue
    for (const index of same) running[index] = true
  }
  return running
}
