// Stage 3c: lists that lost their bullets. Only where blank lines part blocks: elsewhere nothing sets such a list off.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import type { Bullet } from '../lines/read-bullet.ts'
import { oneLineEntry } from '../lines/read-definition.ts'

const fewestItems = 3
/** Under a line that leads to them. */
const fewestLedItems = 2
const longestItem = 30
const shortItem = 15

const opensLower = /^["'“‘(]?\p{Ll}/u

/** An item whose mark is lost. */
function lostBullet(line: DescribedLine): Bullet {
  return { mark: '', ordinal: null, indent: line.start - line.lineStart, contentStart: line.start }
}

/** Whether lines without a blank line between them are items: all go on from a line before, or all open with a lead term. */
function areItems(block: readonly DescribedLine[], before: DescribedLine | undefined): boolean {
  if (block.some((line) => line.bullet !== null || line.separator !== null || line.words > longestItem))
    return false
  if (block.every((line) => opensLower.test(line.text) && line.words <= shortItem)) return true
  if (block.every((line) => / [–—∞-] |:\s/.test(line.text) && oneLineEntry(line.text) !== null)) return true
  const closings = new Set(block.map((line) => line.closing === 'stop'))
  return before?.closing === 'colon' && closings.size === 1 && block.every((line) => line.words <= shortItem)
}

/**
 * Find the items of lists that lost their bullets.
 *
 * @param lines Lines of the article.
 * @param isTaken Whether a line belongs to a table, a reference list or another block that was told before.
 * @returns A bullet without a mark for each such item, by the index of its line.
 */
export function findLooseItems(
  lines: readonly DescribedLine[],
  isTaken: (line: DescribedLine) => boolean,
): Map<number, Bullet> {
  const bullets = new Map<number, Bullet>()
  for (let first = 0; first < lines.length; first++) {
    let end = first + 1
    while (end < lines.length && lines[end - 1]!.blanksAfter === 0) end++
    const block = lines.slice(first, end)
    const before = lines[first - 1]
    const fewest = before?.closing === 'colon' ? fewestLedItems : fewestItems
    if (block.length >= fewest && !block.some(isTaken) && areItems(block, before))
      for (const line of block) bullets.set(line.index, lostBullet(line))
    first = end - 1
  }
  return bullets
}

/**
 * Find the items of lists that lost their bullets in an article without blank lines: each opens with a lead term and a colon, or
 * in lower case, under a line that leads to them.
 *
 * @param lines Lines of the article.
 * @param isTaken Whether a line belongs to a table, a reference list or another block that was told before.
 * @returns A bullet without a mark for each such item, by the index of its line.
 */
export function findLedItems(
  lines: readonly DescribedLine[],
  isTaken: (line: DescribedLine) => boolean,
): Map<number, Bullet> {
  const mayBeItem = (line: DescribedLine) =>
    !isTaken(line) &&
    line.bullet === null &&
    line.separator === null &&
    line.words <= longestItem &&
    line.closing !== 'colon'
  const hasTerm = (line: DescribedLine) => mayBeItem(line) && oneLineEntry(line.text) !== null
  // What a colon leads to and opens in lower case is no sentence.
  const goesOn = (line: DescribedLine) =>
    mayBeItem(line) && line.words <= shortItem && opensLower.test(line.text)
  const bullets = new Map<number, Bullet>()
  for (let lead = 0; lead < lines.length; lead++) {
    if (lines[lead]!.closing !== 'colon') continue
    const [terms, lower] = [countFrom(lines, lead + 1, hasTerm), countFrom(lines, lead + 1, goesOn)]
    const count = terms >= fewestItems ? terms : lower >= fewestLedItems ? lower : 0
    for (const line of lines.slice(lead + 1, lead + 1 + count)) bullets.set(line.index, lostBullet(line))
    lead += count
  }
  return bullets
}

/** How many lines from one on pass a test, one after the other. */
function countFrom(
  lines: readonly DescribedLine[],
  from: number,
  test: (line: DescribedLine) => boolean,
): number {
  let end = from
  while (end < lines.length && test(lines[end]!)) end++
  return end - from
}

const listsLinks =
  /^(?:see also|external links|useful links|further information|more information|related (?:articles|pages|topics))$/

/**
 * Find lists of links that lost their bullets: phrases under each other, under a heading that names such a list.
 *
 * @param lines Lines of the article.
 * @param known For each line the tier or end matter that it names, or null.
 * @returns A bullet without a mark for each such item, by the index of its line.
 */
export function findLinks(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
): Map<number, Bullet> {
  const isLink = (line: DescribedLine | undefined) =>
    line !== undefined &&
    known[line.index] === null &&
    line.words <= shortItem &&
    line.closing === 'none' &&
    line.blanksBefore === 0 &&
    line.bullet === null &&
    line.separator === null &&
    !line.hasFurnitureForm
  const bullets = new Map<number, Bullet>()
  for (const heading of lines) {
    if (!listsLinks.test(heading.name)) continue
    let end = heading.index + 1
    while (isLink(lines[end]) && !listsLinks.test(lines[end]!.name)) end++
    if (end - heading.index > 2)
      for (const line of lines.slice(heading.index + 1, end)) bullets.set(line.index, lostBullet(line))
  }
  return bullets
}
