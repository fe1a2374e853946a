// Runs of text to lines, in the order given.

import type { PdfTextLine, PdfTextRun } from './page-text.ts'

/**
 * Group runs into lines: neighbours in reading order that share a baseline and lie side by side.
 *
 * @param runs
 *   Runs of one page in reading order.
 * @returns
 *   Lines in the same order.
 */
export function groupLines(runs: readonly PdfTextRun[]): PdfTextLine[] {
  const lines: PdfTextLine[] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.runs.at(-1)
    if (line && last && isSameLine(last, run)) {
      line.runs.push(run)
      line.text += run.text
      line.width = Math.max(line.x + line.width, run.x + run.width) - line.x
      line.height = Math.max(line.height, run.height)
      line.fontSize = Math.max(line.fontSize, run.fontSize)
    } else {
      const { text, x, y, width, height, fontSize, page } = run
      lines.push({ text, x, y, width, height, fontSize, page, runs: [run] })
    }
  }
  return lines
}

/**
 * Whether a run goes on the line of the run before it.
 *
 * @param last
 *   The run before.
 * @param run
 *   The run.
 * @returns
 *   True on one baseline (a superscript included) with a gap of at most two letter heights, in the same state of
 *   tagging.
 */
export function isSameLine(last: PdfTextRun, run: PdfTextRun): boolean {
  const size = Math.max(last.fontSize, run.fontSize)
  const gap = run.x - (last.x + last.width)
  return (
    last.page === run.page &&
    (last.tag === 'Artifact') === (run.tag === 'Artifact') &&
    Math.abs(last.y - run.y) < size * 0.5 &&
    gap > -size &&
    gap < size * 2
  )
}
