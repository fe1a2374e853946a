// Stage 3b, for find-stacked-tables: into how many columns lines go that could be cells, and which of them is the caption.
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'
import { type CellRun, isBeyondCell } from './cell-run.ts'
import type { FlatTableRun } from './find-flat-tables.ts'
import { median } from './median.ts'
import { traitsOf, weighColumns } from './weigh-columns.ts'

/** A header and two rows of two cells. */
export const fewestCells = 6
const mostColumns = 7
const longestLabel = 8
/** A caption, and no more, may stand before the header of a block; a heading and a highlight too, elsewhere. */
const mostBeforeBlock = 1
const mostBefore = 3

/** Evidence, in units of log odds, that lines go round by columns: more is asked where they may be headings or a menu,
 * less under a numbered caption, which something has to follow. */
const enoughForBlock = 1
const enoughUnderCaption = -3
const enough = 4
/** What each line that is left over takes from the evidence, and what the first takes where it may be a heading. */
const costOfRest = 1
const costOfHeading = 0.5
/** Few tables have two rows alone or many columns, so that much more has to speak for them. */
const costOfTwoRows = 2
const usualColumns = 3
const costOfWidth = 0.5

/** A way to cut a run into rows. */
interface Cut {
  /** Lines before the header. */
  before: number
  columns: number
  rows: number
  evidence: number
}

/** Words of most cells; lines of more may as well be rows. */
const usualCell = 4

const isNumberedCaption = (line: DescribedLine | undefined): boolean =>
  line !== undefined && numberedCaption.test(line.text)

/** A label of a header is short and no sentence. */
const couldBeLabel = ({ closing, words }: DescribedLine): boolean =>
  closing === 'none' && words <= longestLabel

const longestCaption = 16

/** Whether a caption clings to the first cell, where blank lines part the cells from each other. */
function isGluedToCaption(lines: readonly DescribedLine[], first: number): boolean {
  const [caption, cell] = [lines[first - 1], lines[first]!]
  return (
    caption !== undefined &&
    cell.blanksBefore === 0 &&
    cell.blanksAfter > 0 &&
    caption.blanksBefore > 0 &&
    caption.closing === 'none' &&
    caption.words <= longestCaption
  )
}

/** The way to cut a run into a header and at least two rows that most speaks for, or null where there is none. */
function bestCut(
  cells: readonly DescribedLine[],
  mostBeforeHeader: number,
  mayEndInHeading: boolean,
): Cut | null {
  const traits = cells.map(traitsOf)
  let best: Cut | null = null
  for (let before = 0; before <= Math.min(mostBeforeHeader, cells.length - fewestCells); before++) {
    for (let columns = 2; columns <= mostColumns; columns++) {
      const rows = Math.floor((cells.length - before) / columns) - 1
      if (rows < 2) break
      const body = before + columns
      const end = body + columns * rows
      if (!cells.slice(before, body).every(couldBeLabel)) continue
      const rest = cells.length - end
      const unexplained = rest * costOfRest - (mayEndInHeading && rest > 0 ? costOfHeading : 0)
      const unusual = (rows === 2 ? costOfTwoRows : 0) + costOfWidth * Math.max(0, columns - usualColumns)
      const evidence =
        weighColumns(traits.slice(body, end), columns) -
        unexplained -
        unusual -
        costOfRest * Math.max(0, before - 1)
      if (best === null || evidence > best.evidence) best = { before, columns, rows, evidence }
    }
  }
  return best
}

/**
 * Cut a run of cells into a table.
 *
 * @param lines Lines of the article.
 * @param run Lines that could be cells.
 * @returns The table; null where nothing speaks for one.
 */
export function cutCellRun(
  lines: readonly DescribedLine[],
  { first, last, isBlock }: CellRun,
): FlatTableRun | null {
  // A caption over the run says where the table starts; a heading may stand at its end, over the next passage.
  const isCaptioned = isNumberedCaption(lines[first - 1])
  const isGlued = isGluedToCaption(lines, first)
  const mostBeforeHeader = isCaptioned || isGlued ? 0 : isBlock ? mostBeforeBlock : mostBefore
  const next = lines[last + 1]
  const cut = bestCut(
    lines.slice(first, last + 1),
    mostBeforeHeader,
    next !== undefined && isBeyondCell(next),
  )
  if (cut === null) return null
  const header = first + cut.before
  const end = header + cut.columns * (cut.rows + 1) - 1
  const isUnderCaption =
    isGlued || isNumberedCaption(lines[header - 1]) || (cut.before > 0 && lines[first]!.blanksAfter === 0)
  const isOverCaption = !isUnderCaption && isNumberedCaption(lines[end + 1])
  const isSure = isBlock || isUnderCaption || isOverCaption
  const least = isSure ? enoughForBlock : enough
  const mayBeRows = median(lines.slice(first, last + 1).map(({ words }) => words)) > usualCell
  if (cut.evidence < (isCaptioned && !mayBeRows ? enoughUnderCaption : least)) return null
  return {
    first: isUnderCaption ? header - 1 : header,
    caption: isUnderCaption ? header - 1 : isOverCaption ? end + 1 : null,
    header,
    last: isOverCaption ? end + 1 : end,
    columns: cut.columns,
    confidence: 1 / (1 + Math.exp(-cut.evidence)),
  }
}
