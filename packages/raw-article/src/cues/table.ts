// Cues for lines of tables: rows with pipes or tabs, rows that lost their borders, captions.
import type { DescribedLine } from '../describe-line.ts'
import type { Cue } from '../line-kinds.ts'

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

export const flatTableCues: readonly Cue[] = [
  {
    id: 'flat-table/found',
    because: 'The table model found header and rows that agree with each other.',
    score: (line, { flatTableOf }) => (flatTableOf[line.index] === null ? -3000 : 1100),
  },
]

const numberedCaption = /^(?:table|tab\.|chart|figure|fig\.)\s*\d{1,3}\s*[.:–—∞-]/i

export const captionCues: readonly Cue[] = [
  {
    id: 'caption/leads-table',
    because: 'It stands straight over a table with pipes or tabs.',
    score: (line, { lines }) => {
      const next = lines[line.index + 1]
      const leads =
        next !== undefined && next.separator !== null && next.cells >= 2 && line.separator === null
      return leads ? (line.blanksAfter === 0 ? 450 : numberedCaption.test(line.text) ? 450 : 0) : -2000
    },
  },
  {
    id: 'caption/form',
    because: 'A caption is numbered, or a short phrase that does not close as a sentence.',
    score: ({ text, words, closing, innerStop }) =>
      numberedCaption.test(text) ? 600 : words <= 16 && closing === 'none' && !innerStop ? 150 : -600,
  },
  {
    id: 'caption/space-before',
    because: 'A line that is set apart from what stands before it is a heading over a table.',
    score: ({ blanksBefore }, { usualGap }) => (blanksBefore > usualGap ? -300 : 0),
  },
]
