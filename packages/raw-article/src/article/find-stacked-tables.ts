// Stage 3b: tables whose cells stand one to a line, as a page gives them when nothing but its text is taken. What repeats with
// every row tells how many columns there are.
import type { DescribedLine } from '../lines/describe-line.ts'
import { cellRunAt } from './cell-run.ts'
import { cutCellRun, fewestCells } from './cut-cell-run.ts'
import type { FlatTableRun } from './find-flat-tables.ts'

/**
 * Find the tables whose cells stand one to a line.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs.
 * @param isTaken Whether a line belongs to end matter, or is a citation.
 * @returns Tables in order, not overlapping. Linear in the lines: a run is looked at for a few numbers of columns.
 */
export function findStackedTables(
  lines: readonly DescribedLine[],
  usualGap: number,
  isTaken: (line: DescribedLine) => boolean,
): FlatTableRun[] {
  const tables: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const run = cellRunAt(lines, at, usualGap, isTaken)
    if (run === null || run.last - at + 1 < fewestCells) continue
    const table = cutCellRun(lines, run)
    if (table) tables.push(table)
    at = Math.max(table?.last ?? 0, run.last)
  }
  return tables
}
