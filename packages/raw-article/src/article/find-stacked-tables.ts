// Stage 3b: tables whose cells stand one to a line, as a page gives them when nothing but its text is taken. What repeats with
// every row tells how many columns there are.
import type { DescribedLine } from '../lines/describe-line.ts'
import { knownSectionOf } from '../lines/known-names.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'
import type { FlatTableRun } from './find-flat-tables.ts'

/** Words of the longest cell that stands among other lines, and of one in a block that blank lines set apart. */
const longestCell = 14
const longestCellOfBlock = 40
const fewestLines = 6
/** A longer run is cut: no table of an article has so many cells. */
const longestRun = 600
const mostColumns = 7
/** A caption, and no more, may stand before the header of a block; a heading and a highlight too, elsewhere. */
const mostBefore = 3

/** Evidence, in units of log odds, that lines go round by columns: more is asked where they may be headings or a menu,
 * less under a numbered caption, which something has to follow. */
const enoughForBlock = 1
const enoughUnderCaption = -5
const enough = 4
/** What each line that is left over takes from the evidence. */
const costOfRest = 1

/** What is compared of a cell: how it opens, how it closes, and its length. Each is the index of a class. */
type Traits = readonly [opening: number, ending: number, length: number]
const classes: Traits = [4, 5, 4]
/** Before anything is seen, a class counts as seen this often: columns tend to be of few classes. */
const unseen = 0.3

const opensWithFigure = /^[<>≤≥~≈±+−–-]?\s?\d/
const digit = /\d/

function traitsOf({ text, words, opensUpper, closing }: DescribedLine): Traits {
  const hasFigure = digit.test(text)
  const opening = opensWithFigure.test(text) ? 3 : hasFigure ? 2 : opensUpper ? 1 : 0
  const last = text.charAt(text.length - 1)
  const ending = closing === 'stop' ? 4 : last === '%' ? 3 : digit.test(last) ? 2 : hasFigure ? 1 : 0
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : 3
  return [opening, ending, length]
}

/** How likely cells are that share one distribution nobody knows: the more alike they are, the likelier. */
function likelihood(cells: readonly Traits[]): number {
  let sum = 0
  for (const [trait, size] of classes.entries()) {
    const seen = new Array<number>(size).fill(unseen)
    let all = size * unseen
    for (const cell of cells) {
      sum += Math.log(seen[cell[trait]!]! / all)
      seen[cell[trait]!]!++
      all++
    }
  }
  return sum
}

/** How much likelier cells are by columns than as one list. */
function evidenceFor(cells: readonly Traits[], columns: number): number {
  let sum = -likelihood(cells)
  for (let column = 0; column < columns; column++)
    sum += likelihood(cells.filter((_, at) => at % columns === column))
  return sum
}

/** What a table whose figures stand first and whose words stand last loses: rows open with what they are about. */
const costOfFiguresFirst = 2
const opensAsFigure: number = 3

function openWithFigures(cells: readonly Traits[], columns: number, column: number): boolean {
  const own = cells.filter((_, at) => at % columns === column)
  return own.filter(([first]) => first === opensAsFigure).length * 2 > own.length
}

/** A cell is short and no item, no row, no heading of end matter. */
function couldBeCell(line: DescribedLine, longest: number): boolean {
  return (
    line.words <= longest &&
    line.separator === null &&
    line.headingMark === 0 &&
    line.closing !== 'colon' &&
    (line.bullet === null || line.bullet.contentStart >= line.end) &&
    (line.closing !== 'stop' || line.words <= longest / 2 || longest === longestCellOfBlock) &&
    !(line.innerStop && longest === longestCell) &&
    !line.hasFurnitureForm &&
    knownSectionOf(line.name) === null
  )
}

/** A run of lines that could be cells. */
interface Run {
  first: number
  last: number
  /** Whether blank lines set it apart, and none part its lines. */
  isBlock: boolean
}

function runAt(
  lines: readonly DescribedLine[],
  first: number,
  usualGap: number,
  isTaken: (line: DescribedLine) => boolean,
): Run {
  const gap = lines[first]!.blanksAfter
  const isBlock = gap === 0 && usualGap > 0
  const longest = isBlock ? longestCellOfBlock : longestCell
  let last = first
  while (
    last + 1 < lines.length &&
    last - first < longestRun &&
    lines[last]!.blanksAfter === gap &&
    !isTaken(lines[last + 1]!) &&
    !numberedCaption.test(lines[last + 1]!.text) &&
    couldBeCell(lines[last + 1]!, longest)
  )
    last++
  return { first, last, isBlock }
}

/** The best way to cut a run into rows, or null where nothing speaks for one. */
function cutRun(lines: readonly DescribedLine[], { first, last, isBlock }: Run): FlatTableRun | null {
  const count = last - first + 1
  const traits = lines.slice(first, last + 1).map(traitsOf)
  let best: { from: number; columns: number; rows: number; evidence: number } | null = null
  // A caption over the run says where the table starts; a heading may stand at its end, over the next passage.
  const isCaptioned = first > 0 && numberedCaption.test(lines[first - 1]!.text)
  const farthest = isCaptioned ? 0 : isBlock ? 1 : mostBefore
  const mayEndInHeading = (lines[last + 1]?.words ?? 0) > longestCell
  for (let from = 0; from <= Math.min(farthest, count - fewestLines); from++) {
    for (let columns = 2; columns <= mostColumns; columns++) {
      const rows = Math.floor((count - from) / columns) - 1
      if (rows < 2) break
      const rest = count - from - columns * (rows + 1)
      const body = traits.slice(from + columns, from + columns * (rows + 1))
      const header = lines.slice(first + from, first + from + columns)
      if (header.some((cell) => cell.closing !== 'none' || cell.words > 8)) continue
      const trailing = mayEndInHeading && rest > 0 ? rest - 0.5 : rest
      const unexplained = trailing + Math.max(0, from - 1)
      const isTurned = openWithFigures(body, columns, 0) && !openWithFigures(body, columns, columns - 1)
      const evidence =
        evidenceFor(body, columns) - costOfRest * unexplained - (isTurned ? costOfFiguresFirst : 0)
      if (best === null || evidence > best.evidence) best = { from, columns, rows, evidence }
    }
  }
  if (best === null) return null
  const header = first + best.from
  const end = header + best.columns * (best.rows + 1) - 1
  const isNumbered = (at: number) => lines[at] !== undefined && numberedCaption.test(lines[at].text)
  const above =
    header - 1 >= 0 && (isNumbered(header - 1) || (best.from > 0 && lines[first]!.blanksAfter === 0))
  const below = !above && isNumbered(end + 1)
  const isSure = isBlock || above || below
  const fewest = isCaptioned ? enoughUnderCaption : isSure ? enoughForBlock : enough
  if (best.evidence < fewest) return null
  return {
    first: above ? header - 1 : header,
    caption: above ? header - 1 : below ? end + 1 : null,
    header,
    last: below ? end + 1 : end,
    columns: best.columns,
    confidence: 1 / (1 + Math.exp(-best.evidence)),
  }
}

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
  const found: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const isFirst = usualGap > 0 && lines[at]!.blanksAfter === 0 ? longestCellOfBlock : longestCell
    if (isTaken(lines[at]!) || !couldBeCell(lines[at]!, isFirst)) continue
    const run = runAt(lines, at, usualGap, isTaken)
    if (run.last - run.first + 1 < fewestLines) continue
    const table = cutRun(lines, run)
    if (table) found.push(table)
    at = table ? Math.max(table.last, run.last) : run.last
  }
  return found
}
