// Stage 3h: where the page around an article ends and begins again: menus over it, and what follows its end matter.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'

/** Where an article starts and ends within its page. */
export interface Margins {
  /** Index of the first passage of prose; the number of lines where there is none. */
  firstProse: number
  /** Index of the last line that is more than a phrase: a passage, item, row or reference; -1 where there is none. */
  lastProse: number
  /** Index of the line after the end matter from which on the page goes on without the article; the number of lines where none tells. */
  tail: number
}

const likelyCitation = 0.5
/** Comments and notes on authors are shorter, in words. */
const longestNote = 35
const fewestForms = 2

/** A line that is prose by its length and its full stop. */
const isPassage = ({ words, closing, hasFurnitureForm }: DescribedLine): boolean =>
  words >= 12 && closing === 'stop' && !hasFurnitureForm

/** Index of the last entry of the reference list that closes an article; -1 where it closes otherwise. */
function lastReference(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
  citation: readonly number[],
): number {
  const heading = known.findLastIndex((section) => section !== null)
  if (known[heading] !== 'references') return -1
  let last = citation.findLastIndex((value) => value >= likelyCitation)
  if (last <= heading) return -1
  // Entries that do not look like one, such as web pages, are set like those before them.
  while (lines[last]!.bullet !== null && lines[last + 1]?.bullet?.mark === lines[last]!.bullet!.mark) last++
  return last
}

function findTail(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
  citation: readonly number[],
): number {
  const reference = lastReference(lines, known, citation)
  if (reference === -1) return tailAfterEntries(lines, known)
  const passage = lines.findLastIndex((line) => isPassage(line) && line.words > longestNote)
  const last = Math.max(reference, passage)
  let tail = last + 1
  while (tail < lines.length) {
    const { blanksBefore, hasFurnitureForm } = lines[tail]!
    if (hasFurnitureForm || blanksBefore > lines[last]!.blanksBefore) break
    tail++
  }
  const forms = lines.slice(tail).filter(({ hasFurnitureForm }) => hasFurnitureForm).length
  return forms >= fewestForms ? tail : lines.length
}

/** Where what closes an article, other than a reference list, gives way to the page: at a short line that pages have, and
 * most that follows is of the page as well. */
function tailAfterEntries(lines: readonly DescribedLine[], known: readonly (KnownSection | null)[]): number {
  const heading = known.findLastIndex((section) => section !== null)
  if (heading === -1) return lines.length
  let tail = lines.length
  let forms = 0
  for (let at = lines.length - 1; at > heading; at--) {
    const { hasFurnitureForm, words, closing } = lines[at]!
    if (closing === 'stop' && words > longestNote) break
    if (!hasFurnitureForm) continue
    forms++
    if (words <= longestLink && forms >= fewestForms + 1 && forms * 3 >= lines.length - at) tail = at
  }
  return tail
}

/**
 * Find the margins of an article.
 *
 * @param lines Its lines.
 * @param known For each line the tier or end matter that it names, or null.
 * @param citation How much each looks like an entry of a reference list, 0..1.
 * @returns Its margins.
 */
export function findMargins(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
  citation: readonly number[],
): Margins {
  const first = lines.findIndex(isPassage)
  const tail = findTail(lines, known, citation)
  const isContent = (line: DescribedLine) =>
    isPassage(line) ||
    line.bullet !== null ||
    line.separator !== null ||
    (citation[line.index]! >= likelyCitation && !line.hasFurnitureForm)
  const lastProse = lines.findLastIndex((line) => line.index < tail && isContent(line))
  return { firstProse: first === -1 ? lines.length : first, lastProse, tail }
}

const longestLink = 5
/** Titles have one, and names of links none. */
const subtitle = /\p{L}: \p{L}/u
const fewestLinks = 4

/**
 * Find menus: short lines under each other, some of which are links that every site has.
 *
 * @param lines Lines of the article.
 * @returns Whether each stands in a menu.
 */
export function findMenus(lines: readonly DescribedLine[]): boolean[] {
  const menus: boolean[] = new Array(lines.length).fill(false)
  const isLink = ({ text, words, closing, bullet, separator }: DescribedLine) =>
    words <= longestLink &&
    closing !== 'stop' &&
    closing !== 'question' &&
    bullet === null &&
    separator === null &&
    !subtitle.test(text)
  for (let from = 0; from < lines.length; from++) {
    if (!isLink(lines[from]!)) continue
    let to = from + 1
    while (to < lines.length && lines[to]!.blanksBefore === 0 && isLink(lines[to]!)) to++
    const next = lines[to]
    // The line straight over a passage is its heading.
    const end = next && isPassage(next) && !lines[to - 1]!.hasFurnitureForm ? to - 1 : to
    const others = lines.slice(from, end).filter(({ hasFurnitureForm }) => !hasFurnitureForm)
    const forms = end - from - others.length
    // Of several words what stands between two links may be the title.
    const isEnclosed =
      lines[from]!.hasFurnitureForm &&
      lines[end - 1]?.hasFurnitureForm === true &&
      others.every(({ words }) => words === 1)
    if (forms >= fewestForms && (isEnclosed || end - from >= fewestLinks)) menus.fill(true, from, end)
    from = to - 1
  }
  return menus
}
