// Stage 3b, for find-flat-tables: what lines without blank lines between them are by their layout: caption, header and rows of a table.
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'

/** Rows longer than this are prose. */
const longestRow = 90
/** A longer line of several sentences is a passage; cells hold one or two short ones. */
const longestSentences = 35

/** "2.1 Panel" counts a section. */
const sectionNumber = /^\d{1,2}(?:\.\d{1,2})+\.?\s\p{Lu}\p{Ll}/u

/** Whether a line could be a row: no item, no cells parted by signs, no passage. */
export function couldBeRow(line: DescribedLine): boolean {
  return (
    line.bullet === null &&
    line.separator === null &&
    line.words >= 2 &&
    line.words <= longestRow &&
    !(line.words > longestSentences && line.innerStop && line.closing === 'stop') &&
    !line.text.includes('Meaning ∞') &&
    !sectionNumber.test(line.text) &&
    !line.hasFurnitureForm
  )
}

/** A header or caption is no sentence and no heading of end matter. */
export function couldBeLabel(line: DescribedLine): boolean {
  return (
    couldBeRow(line) &&
    line.opensUpper &&
    (line.closing === 'none' || line.text.endsWith(')')) &&
    !line.innerStop &&
    line.words <= 40 &&
    line.namedSection === null
  )
}

/** A header set in title case. */
export function isCapitalised(line: DescribedLine): boolean {
  return couldBeLabel(line) && line.capitalised >= 0.3
}

/** Rows of fewer words than this may be a list without bullets. */
const shortestProseRow = 8
/** Lines of more words than this under a short line are paragraphs under a heading. */
const longestUsualRow = 45

const digit = /\d/

/** Share of lines that hold a figure. */
function figureShare(rows: readonly DescribedLine[]): number {
  return rows.filter((row) => digit.test(row.text)).length / Math.max(1, rows.length)
}

/** Most rows of some tables hold figures, and their labels none. */
const mostRows = 0.6

/** Whether most lines of a run hold figures, but the first. */
export function holdsFigures(run: readonly DescribedLine[]): boolean {
  return !digit.test(run[0]!.text) && figureShare(run.slice(1)) >= mostRows
}

/** Labels often ask, and then a capital stands within the line: "Symptom What can help Who to ask". */
const asksWithin = /\s(?:What|Who|How|When|Where|Why|Which)\s/

/** Whether the first line of a run is the caption and the second the header. */
function hasCaption(run: readonly DescribedLine[]): boolean {
  const [first, second, ...rows] = run
  if (!first || !second) return false
  if (numberedCaption.test(first.text)) return true
  if (rows.length < 2 || !couldBeLabel(second) || first.words > 16) return false
  const settled = rows.length > 2 ? rows.slice(0, -1) : rows
  // Labels in title case stand out from their rows.
  const standsOut =
    second.capitalised >= 0.9 && second.closing === 'none' && settled.every((row) => row.capitalised < 0.7)
  const isHeaderFirst =
    (first.capitalised >= 0.6 && second.capitalised < 0.5) ||
    (!standsOut && asksWithin.test(first.text) && !asksWithin.test(second.text))
  if (figureShare(settled) >= mostRows && !isHeaderFirst)
    return !digit.test(second.text) && !digit.test(first.text)
  return !isHeaderFirst && isCapitalised(second) && second.capitalised >= 0.5 && first.words <= 12
}

/** Where blank lines part all other blocks, lines without them between are a table, whatever their cells are like. */
export function findByLayout(run: readonly DescribedLine[]): { caption: boolean; length: number } | null {
  const [first] = run
  if (!first) return null
  const numbered = numberedCaption.test(first.text)
  if (!numbered && !couldBeLabel(first)) return null
  const caption = hasCaption(run)
  const rows = run.slice(caption ? 2 : 1)
  if (rows.length < 2) return null
  // The last line may be a paragraph glued to the table.
  const settled = rows.length > 2 ? rows.slice(0, -1) : rows
  const words = settled.reduce((sum, row) => sum + row.words, 0) / settled.length
  const isTable =
    numbered ||
    figureShare(settled) >= mostRows ||
    (words >= shortestProseRow && words <= longestUsualRow && isCapitalised(first))
  return isTable && (numbered || words <= longestUsualRow) ? { caption, length: run.length } : null
}
