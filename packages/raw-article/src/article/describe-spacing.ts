// Stage 3, for describe-article: how the blocks of an article are parted, and how its passages close.
import type { DescribedLine } from '../lines/describe-line.ts'
import { median } from './median.ts'

/** How an article is set. */
export interface Spacing {
  /** Whether a blank line usually stands between two paragraphs. */
  blankSeparated: boolean
  /** Blank lines that usually stand before a paragraph. */
  usualGap: number
  /** Whether long lines usually close with a full stop. */
  stopsUsual: boolean
}

const passage = 20
/** More blank lines than this say no more. */
const widestGap = 3

/**
 * Describe how an article is set.
 *
 * @param lines Its lines.
 * @returns Its usual spacing and closing, as its passages show them.
 */
export function describeSpacing(lines: readonly DescribedLine[]): Spacing {
  // What stands after a heading on its line is parted from it by nothing.
  const prose = lines.filter(
    (line, at) =>
      line.words >= passage && !line.bullet && !line.separator && line.number !== lines[at - 1]?.number,
  )
  const usualGap = median(prose.slice(1).map((line) => Math.min(line.blanksBefore, widestGap)))
  const stopped = prose.filter((line) => line.closing === 'stop').length
  return { blankSeparated: usualGap > 0, usualGap, stopsUsual: stopped * 2 >= prose.length }
}
