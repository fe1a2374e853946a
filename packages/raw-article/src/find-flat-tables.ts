// Stage 3b: which runs of lines are tables that lost their borders. The table model itself is @compendium/flat-table's.
import { findFlatTable } from '@compendium/flat-table'
import { looksLikeFurniture } from './cues/furniture.ts'
import type { DescribedLine } from './describe-line.ts'
import { knownSectionOf } from './known-names.ts'

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

/**
 * Find the tables that lost their borders.
 *
 * @param lines Lines of the article.
 * @param usualGap Blank lines that usually part paragraphs; a line set further apart is a heading, not a header.
 * @returns Runs in order, not overlapping.
 */
export function findFlatTableRuns(lines: readonly DescribedLine[], usualGap: number): FlatTableRun[] {
  const runs: FlatTableRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.blanksAfter > 0 || !couldBeHeader(line)) continue
    if (
      at > 0 &&
      (line.blanksBefore > usualGap || (usualGap > 0 && line.blanksBefore === 0 && !lines[at - 1]!.bullet))
    )
      continue
    const last = runEnd(lines, at)
    if (last - at < 2) continue
    const found = findFlatTable(lines.slice(at, last + 1).map((row) => row.text))
    if (!found || found.table.headerLine > 2) continue
    const caption = found.captionLine === null ? null : at + found.captionLine
    const header = at + found.table.headerLine
    const end = at + found.table.end - 1
    if (end <= header) continue
    runs.push({ first: caption ?? header, caption, header, last: end, confidence: found.table.confidence })
    at = end
  }
  return runs
}
