// Stage 3b, for find-stacked-tables: lines that could be the cells of one table, one to a line.
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'

/** Words of the longest cell that stands among other lines, and of one in a block that blank lines set apart. */
const longestCell = 14
const longestCellOfBlock = 40
/** A longer run is cut: no table of an article has so many cells. */
const longestRun = 600

/** A run of lines that could be cells. */
export interface CellRun {
  first: number
  last: number
  /** Whether blank lines set it apart, and none part its lines. */
  isBlock: boolean
}

/** A cell is short and no item, no row, no heading of end matter. */
function couldBeCell(line: DescribedLine, isBlock: boolean): boolean {
  const longest = isBlock ? longestCellOfBlock : longestCell
  return (
    line.words <= longest &&
    line.separator === null &&
    line.headingMark === 0 &&
    line.closing !== 'colon' &&
    (line.bullet === null || line.bullet.contentStart >= line.end) &&
    (isBlock || ((line.closing !== 'stop' || line.words <= longest / 2) && !line.innerStop)) &&
    !line.hasFurnitureForm &&
    line.namedSection === null
  )
}

/**
 * Follow the lines that could be cells, as far as they are spaced alike.
 *
 * @param lines Lines of the article.
 * @param first Index of the first.
 * @param usualGap Blank lines that usually part paragraphs.
 * @param isTaken Whether a line belongs to end matter, or is a citation.
 * @returns The run; null where the first line could be no cell.
 */
export function cellRunAt(
  lines: readonly DescribedLine[],
  first: number,
  usualGap: number,
  isTaken: (line: DescribedLine) => boolean,
): CellRun | null {
  const gap = lines[first]!.blanksAfter
  const isBlock = gap === 0 && usualGap > 0
  const isCell = (line: DescribedLine | undefined) =>
    line !== undefined && !isTaken(line) && couldBeCell(line, isBlock) && !numberedCaption.test(line.text)
  if (!isCell(lines[first])) return null
  let last = first
  while (last - first < longestRun && lines[last]!.blanksAfter === gap && isCell(lines[last + 1])) last++
  return { first, last, isBlock }
}

/** Whether a line is too long for a cell that stands among other lines: a passage, which a heading may stand over. */
export function isBeyondCell({ words }: DescribedLine): boolean {
  return words > longestCell
}
