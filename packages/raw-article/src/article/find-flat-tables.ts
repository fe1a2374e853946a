// Stage 3b: which runs of lines are tables that lost their borders. The table model itself is @compendium/flat-table's.
import { findFlatTable } from '@compendium/flat-table'
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'
import { couldBeLabel, couldBeRow, findByLayout, holdsFigures, isCapitalised } from './table-layout.ts'

/** Lines that are a flattened table, by their index among the lines of the article. */
export interface FlatTableRun {
  /** Index of the caption or, without one, of the header. */
  first: number
  /** Index of the caption, or null. */
  caption: number | null
  /** Index of the header. */
  header: number
  /** Index of the last row, or of a caption below it. */
  last: number
  /** Cells a row, where each has a line of its own; null where a row is a line. */
  columns: number | null
  /** How sure the table model is. */
  confidence: number
}

/** A longer run than this is cut: no table of an article has so many rows. */
const longestRun = 400

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

const shortestSentence = 10
const longestLabel = 12
const functionWord =
  /\b(?:an?|and|are|as|at|by|each|for|from|has|have|if|in|is|it|may|of|on|or|than|that|the|this|to|when|which|who|with)\b/g
const fewestFunctionWords = 3

const couldBeSentence = ({ text, words, closing }: DescribedLine): boolean =>
  words >= shortestSentence &&
  closing === 'stop' &&
  (text.match(functionWord)?.length ?? 0) >= fewestFunctionWords

/** Whether a sentence stands near the top of a run, over a line that is labels: what stands over the sentence is a heading. */
function leadsToTable(run: readonly DescribedLine[]): boolean {
  return run.slice(1, 4).some((line, at) => {
    const label = run[at + 2]
    return (
      couldBeSentence(line) &&
      label?.closing === 'none' &&
      label.words <= longestLabel &&
      !/\d/.test(label.text)
    )
  })
}

/** Index of the last line of the run that starts at `first`. */
function runEnd(
  lines: readonly DescribedLine[],
  first: number,
  mayGlue: boolean,
  isTaken: readonly boolean[],
): number {
  let last = first
  while (
    last + 1 < lines.length &&
    last - first < longestRun &&
    lines[last]!.blanksAfter === 0 &&
    !isTaken[last + 1] &&
    couldBeRow(lines[last + 1]!) &&
    (mayGlue || !numberedCaption.test(lines[last + 1]!.text)) &&
    lines[last + 1]!.namedSection === null &&
    (mayGlue || !breaksWith(lines[last + 1]!, lines.slice(Math.max(first + 1, last - 12), last + 1)))
  )
    last++
  return last
}

/**
 * Find the tables that lost their borders.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs; a line set further apart is a heading, not a header.
 * @param isTaken Whether each line stands in a glossary or a reference list, which hold no tables, or in a table that was
 *   found before.
 * @returns Runs in order, not overlapping. A run may take in a line glued to its end: its evidence is weighed later.
 */
export function findFlatTableRuns(
  lines: readonly DescribedLine[],
  usualGap: number,
  isTaken: readonly boolean[],
): FlatTableRun[] {
  const runs: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (
      isTaken[at] ||
      line.blanksAfter > 0 ||
      !((usualGap > 0 ? couldBeLabel(line) : isCapitalised(line)) || numberedCaption.test(line.text))
    )
      continue
    const glued = usualGap > 0 && line.blanksBefore === 0
    const isNumbered = numberedCaption.test(line.text)
    // Where no blank line parts paragraphs, one stands before headings and before tables; figures tell these.
    const isApart = usualGap === 0 && line.blanksBefore > 0
    const isHeading = line.blanksBefore > usualGap && !isApart
    if (at > 0 && !isNumbered && (isHeading || (glued && !lines[at - 1]!.bullet))) continue
    const last = runEnd(lines, at, usualGap > 0, isTaken)
    if (last - at < 2) continue
    const run = lines.slice(at, last + 1)
    if (isApart && !isNumbered && !holdsFigures(run)) continue
    if (usualGap === 0 && !isNumbered && leadsToTable(run)) continue
    const laidOut = usualGap > 0 || isApart || isNumbered ? findByLayout(run) : null
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
      columns: null,
      confidence: found?.table.confidence ?? 0.5,
    })
    at = end
  }
  return runs
}
