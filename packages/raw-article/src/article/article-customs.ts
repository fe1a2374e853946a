// Stage 3f: customs of an article: how it sets its headings and its glossary.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import { glossaryEntryOf } from '../lines/read-definition.ts'

/** Lines that can hardly be anything but headings: short, apart, over prose. */
export function isTitleCase(lines: readonly DescribedLine[], usualGap: number): boolean {
  let headings = 0
  let capitals = 0
  for (const line of lines) {
    const next = lines[line.index + 1]
    if (line.words < 3 || line.words > 12 || line.closing !== 'none' || line.bullet || line.separator)
      continue
    if (line.blanksBefore < Math.max(1, usualGap) || !next || next.words < 15 || next.closing !== 'stop')
      continue
    headings++
    if (line.capitalised >= 0.6) capitals++
  }
  return headings >= 2 && capitals * 2 > headings
}

const fewestNumbered = 3
const longestHeading = 14

/** Whether headings are numbered: several short lines that do not count on from items beside them. */
export function numbersHeadings(lines: readonly DescribedLine[], inSequence: readonly boolean[]): boolean {
  const isNumbered = ({ index, bullet, words, closing }: DescribedLine) =>
    bullet?.ordinal != null && !inSequence[index] && words <= longestHeading && closing === 'none'
  return lines.filter(isNumbered).length >= fewestNumbered
}

/** The words of a line after its bullet. */
const contentOf = ({ bullet, text, start }: DescribedLine): string =>
  bullet ? text.slice(bullet.contentStart - start) : text

/** Whether bullets stand before the entries of the glossary: before the first that is on one line. */
export function isBulletedGlossary(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
): boolean {
  const start = known.lastIndexOf('glossary')
  if (start === -1) return false
  const first = lines.find((line) => line.index > start && glossaryEntryOf(contentOf(line)) !== null)
  return first?.bullet != null
}

/** Whether the entries of the glossary have headword and definition on one line. */
export function isOneLineGlossary(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
): boolean {
  const start = known.lastIndexOf('glossary')
  if (start === -1) return false
  let entries = 0
  let others = 0
  for (let at = start + 1; at < lines.length && known[at] === null; at++) {
    const line = lines[at]!
    if (line.definitionMark === 0 && glossaryEntryOf(contentOf(line)) !== null) entries++
    else if (line.closing === 'stop') others++
  }
  return entries > others
}
