// Stage 3b: which runs of lines are tables that lost their borders. The table model itself is @compendium/flat-table's.
import { findFlatTable } from '@compendium/flat-table'
import type { DescribedLine } from './describe-line.ts'
import { knownSectionOf } from './known-names.ts'
import { numberedCaption } from './numbered-caption.ts'

/** Rows longer than this are prose. */
const longestRow = 90

/** Lines that are a flattened table, by their index among the lines of the article. */
export interface FlatTableRun {
  /** Index of the caption or, without one, of the header. */
  first: number
  /** Index of the caption, or null. */
  caption: number | null
  /** Index of the header. */
  header: number
  /** Index of the last row. */
  last: number
  /** How sure the table model is. */
  confidence: number
}

/** A longer run than this is cut: no table of an article has so many rows. */
const longestRun = 400

function couldBeRow(line: DescribedLine): boolean {
  return (
    line.bullet === null &&
    line.separator === null &&
    line.words >= 2 &&
    line.words <= longestRow &&
    !line.text.includes('Meaning ∞') &&
    !line.hasFurnitureForm
  )
}

/** A header or caption is no sentence and no heading of end matter. */
function couldBeLabel(line: DescribedLine): boolean {
  return (
    couldBeRow(line) &&
    line.opensUpper &&
    (line.closing === 'none' || line.text.endsWith(')')) &&
    !line.innerStop &&
    line.words <= 40 &&
    knownSectionOf(line.name) === null
  )
}

/** A header set in title case. */
function isCapitalised(line: DescribedLine): boolean {
  return couldBeLabel(line) && line.capitalised >= 0.3
}

/** Whether a line breaks with the rows before it: a lead-in, or a passage after rows that are none. */
function breaksWith(line: DescribedLine, rows: readonly DescribedLine[]): boolean {
  if (line.closing === 'colon' || (line.closing === 'question' && line.words <= 14)) return true
  if (rows.length < 2) return false
  const longest = Math.max(...rows.map((row) => row.words))
  if (line.words > 15 && line.words > 3 * longest) return true
  return (
    line.closing === 'stop' &&
    line.innerStop &&
    line.words > longest &&
    !rows.some((row) => row.closing === 'stop')
  )
}

/** Index of the last line of the run that starts at `first`. */
function runEnd(lines: readonly DescribedLine[], first: number, mayGlue: boolean): number {
  let last = first
  while (
    last + 1 < lines.length &&
    last - first < longestRun &&
    lines[last]!.blanksAfter === 0 &&
    couldBeRow(lines[last + 1]!) &&
    knownSectionOf(lines[last + 1]!.name) === null &&
    (mayGlue || !breaksWith(lines[last + 1]!, lines.slice(Math.max(first + 1, last - 12), last + 1)))
  )
    last++
  return last
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

/** Labels often ask, and then a capital stands within the line: "Symptom What can help Who to ask". */
const asksWithin = /\s(?:What|Who|How|When|Where|Why|Which)\s/

/** Whether the first line of a run is the caption and the second the header. */
function hasCaption(run: readonly DescribedLine[]): boolean {
  const [first, second, ...rows] = run
  if (!first || !second) return false
  if (numberedCaption.test(first.text)) return true
  if (rows.length < 2 || !couldBeLabel(second) || first.words > 16) return false
  const settled = rows.length > 2 ? rows.slice(0, -1) : rows
  const isHeaderFirst =
    (first.capitalised >= 0.6 && second.capitalised < 0.5) ||
    (asksWithin.test(first.text) && !asksWithin.test(second.text))
  if (figureShare(settled) >= mostRows && !isHeaderFirst)
    return !digit.test(second.text) && !digit.test(first.text)
  return !isHeaderFirst && isCapitalised(second) && second.capitalised >= 0.5 && first.words <= 12
}

/** Where blank lines part all other blocks, lines without them between are a table, whatever their cells are like. */
function findByLayout(run: readonly DescribedLine[]): { caption: boolean; length: number } | null {
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

/**
 * Find the tables that lost their borders.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs; a line set further apart is a heading, not a header.
 * @param inEndMatter Whether each line stands in a glossary or a reference list: these hold no tables.
 * @returns Runs in order, not overlapping. A run may take in a line glued to its end: its evidence is weighed later.
 */
export function findFlatTableRuns(
  lines: readonly DescribedLine[],
  usualGap: number,
  inEndMatter: readonly boolean[],
): FlatTableRun[] {
  const runs: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (
      inEndMatter[at] ||
      line.blanksAfter > 0 ||
      !((usualGap > 0 ? couldBeLabel(line) : isCapitalised(line)) || numberedCaption.test(line.text))
    )
      continue
    const glued = usualGap > 0 && line.blanksBefore === 0
    const isNumbered = numberedCaption.test(line.text)
    if (at > 0 && !isNumbered && (line.blanksBefore > usualGap || (glued && !lines[at - 1]!.bullet))) continue
    const last = runEnd(lines, at, usualGap > 0)
    if (last - at < 2) continue
    const run = lines.slice(at, last + 1)
    const laidOut = usualGap > 0 || numberedCaption.test(line.text) ? findByLayout(run) : null
    // Where blank lines part all else the layout tells; the model is asked only where it does not.
    const found = laidOut && usualGap > 0 ? null : findFlatTable(run.map((row) => row.text))
    if (!found && !laidOut) continue
    const caption = found ? found.captionLine !== null : laidOut!.caption
    // Where layout alone shows a table, the model's doubt about its last row is settled with the other kinds of line.
    const length = laidOut && usualGap > 0 ? run.length : (found?.table.end ?? run.length)
    const header = caption ? at + 1 : at
    const end = at + length - 1
    if (end <= header) continue
    runs.push({
      first: at,
      caption: caption ? at : null,
      header,
      last: end,
      confidence: found?.table.confidence ?? 0.5,
    })
    at = end
  }
  return runs
}
