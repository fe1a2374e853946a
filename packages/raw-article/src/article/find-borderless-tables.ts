// Stage 3b: the tables without borders of an article, of either kind: a cell a line, or a row a line.
import type { DescribedLine } from '../lines/describe-line.ts'
import { type FlatTableRun, findFlatTableRuns } from './find-flat-tables.ts'
import { findStackedTables } from './find-stacked-tables.ts'

/**
 * Find the tables that lost their borders.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs.
 * @param inEndMatter Whether each line stands in a glossary or a reference list, which hold no tables.
 * @param isCitation Whether a line looks like an entry of a reference list.
 * @returns For each line the table that it belongs to, or null.
 */
export function findBorderlessTables(
  lines: readonly DescribedLine[],
  usualGap: number,
  inEndMatter: readonly boolean[],
  isCitation: (line: DescribedLine) => boolean,
): (FlatTableRun | null)[] {
  const tableOf: (FlatTableRun | null)[] = new Array(lines.length).fill(null)
  const isOther = (line: DescribedLine) => inEndMatter[line.index]! || isCitation(line)
  for (const run of findStackedTables(lines, usualGap, isOther)) tableOf.fill(run, run.first, run.last + 1)
  const isTaken = lines.map(({ index }) => inEndMatter[index]! || tableOf[index] !== null)
  for (const run of findFlatTableRuns(lines, usualGap, isTaken)) tableOf.fill(run, run.first, run.last + 1)
  return tableOf
}
