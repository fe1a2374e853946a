// Stage 3b: which runs of lines are tables that lost their borders. The table model itself is @compendium/flat-table's.
import { findFlatTable } from '@compendium/flat-table'
import type { DescribedLine } from './describe-line.ts'
import { looksLikeFurniture } from './furniture-forms.ts'
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
    !looksLikeFurniture(line.text)
  )
}

/** A header names its columns: no sentence, capitals, at least two words. */
function couldBeHeader(line: DescribedLine): boolean {
  return (
    couldBeRow(line) &&
    line.opensUpper &&
    (line.closing === 'none' || line.text.endsWith(')')) &&
    !line.innerStop &&
    line.words <= 40 &&
    line.capitalised >= 0.3 &&
    knownSectionOf(line.name) === null
  )
}

function runEnd(lines: readonly DescribedLine[], first: number): number {
  let last = first
  while (
    last + 1 < lines.length &&
    last - first < longestRun &&
    lines[last]!.blanksAfter === 0 &&
    couldBeRow(lines[last + 1]!) &&
    knownSectionOf(lines[last + 1]!.name) === null
  )
    last++
  return last
}

/** Rows of fewer words than this may be a list without bullets. */
const shortestProseRow = 8

/** Where blank lines part all other blocks, lines without them between are a table, whatever their cells are like. */
function findByLayout(run: readonly DescribedLine[]): { caption: boolean; length: number } | null {
  const [first, second] = run
  if (!first || !second) return null
  const numbered = numberedCaption.test(first.text)
  if (!numbered && !couldBeHeader(first)) return null
  const caption =
    numbered || (run.length > 3 && couldBeHeader(second) && second.capitalised >= 0.5 && first.words <= 12)
  const rows = run.slice(caption ? 2 : 1)
  const words = rows.reduce((sum, row) => sum + row.words, 0) / Math.max(1, rows.length)
  return rows.length >= 2 && (numbered || words >= shortestProseRow) ? { caption, length: run.length } : null
}

/**
 * Find the tables that lost their borders.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs; a line set further apart is a heading, not a header.
 * @returns Runs in order, not overlapping. A run may take in a line glued to its end: its evidence is weighed later.
 */
export function findFlatTableRuns(lines: readonly DescribedLine[], usualGap: number): FlatTableRun[] {
  const runs: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.blanksAfter > 0 || !(couldBeHeader(line) || numberedCaption.test(line.text))) continue
    const glued = usualGap > 0 && line.blanksBefore === 0
    if (at > 0 && (line.blanksBefore > usualGap || (glued && !lines[at - 1]!.bullet))) continue
    const last = runEnd(lines, at)
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
