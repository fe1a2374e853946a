// Cues for lines of tables: rows with pipes or tabs, rows that lost their borders, captions.

import type { Cue } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { numberedCaption } from '../lines/numbered-caption.ts'

/** Whether `other` is a row of the same table by its separator. */
function sharesSeparator(line: DescribedLine, other: DescribedLine | undefined): boolean {
  return other !== undefined && other.separator === line.separator && other.cells >= 2
}

export const tableRowCues: readonly Cue[] = [
  {
    id: 'table-row/separator',
    because: 'Pipes or tabs part its cells.',
    score: ({ separator, cells }) => (separator !== null && cells >= 2 ? 500 : -2000),
  },
  {
    id: 'table-row/company',
    because: 'Rows keep company: a neighbour has the same separator.',
    score: (line, { lines }) =>
      sharesSeparator(line, lines[line.index - 1]) || sharesSeparator(line, lines[line.index + 1])
        ? 500
        : -600,
  },
]

/** How like the other rows of its table a line is: their length, their closing mark. */
function likeItsRows(line: DescribedLine, rows: readonly DescribedLine[]): number {
  if (rows.length === 0) return 0
  const words = rows.reduce((sum, row) => sum + row.words, 0) / rows.length
  const closing =
    rows.filter((row) => (row.closing === 'stop') === (line.closing === 'stop')).length / rows.length
  const length = line.words >= words / 3 && line.words <= words * 2.2 ? 150 : -150
  return length + Math.round((closing - 0.5) * 600)
}

export const flatTableCues: readonly Cue[] = [
  {
    id: 'flat-table/found',
    because: 'The table model, or the layout, shows header and rows that agree with each other.',
    score: (line, { flatTableOf }) => {
      const run = flatTableOf[line.index]
      if (!run) return -3000
      if (run.columns !== null) return 2500
      return line.index === run.last ? 300 : 1100
    },
  },
  {
    id: 'flat-table/last-row',
    because: 'What is glued to the end of a table is a row only if it is like the others.',
    score: (line, { flatTableOf, lines }) => {
      const run = flatTableOf[line.index]
      if (!run || run.columns !== null || line.index !== run.last) return 0
      return likeItsRows(line, lines.slice(run.header + 1, run.last))
    },
  },
]

export const captionCues: readonly Cue[] = [
  {
    id: 'caption/leads-table',
    because: 'It stands straight over a table with pipes or tabs.',
    score: (line, { lines }) => {
      const next = lines[line.index + 1]
      const leads =
        next !== undefined && next.separator !== null && next.cells >= 2 && line.separator === null
      return leads ? (line.blanksAfter === 0 ? 600 : numberedCaption.test(line.text) ? 450 : 0) : -2000
    },
  },
  {
    id: 'caption/form',
    because: 'A caption is numbered, or a short phrase that does not close as a sentence.',
    score: ({ text, words, closing, innerStop }) =>
      numberedCaption.test(text)
        ? 600
        : words <= 16 && (closing === 'none' || closing === 'question') && !innerStop
          ? 150
          : -600,
  },
  {
    id: 'caption/space-before',
    because: 'A line that is set apart from what stands before it is a heading over a table.',
    score: ({ blanksBefore }, { usualGap }) => (blanksBefore > usualGap ? -100 : 0),
  },
]
