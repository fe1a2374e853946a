// Stage 5c: the depth of each heading. Tiers and end matter are depth 1; the rest is told from their form and from what stands under them.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineReading } from '../line-kinds.ts'
import { depthByForm, depthBySpace, numberedDepth, type Ranked } from './depth-by-form.ts'
import { findTiers } from './find-tiers.ts'

function isProse({ kind }: LineReading): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'continuation'
}

function collect({ lines, known }: DescribedArticle, readings: readonly LineReading[]): Ranked[] {
  const headings: Ranked[] = []
  for (const line of lines) {
    const reading = readings[line.index]!
    if (reading.kind === 'heading') {
      headings.push({
        line,
        reading,
        isKnown: known[line.index] !== null,
        isQuestion: line.closing === 'question',
        hasImage: readings[line.index - 1]?.kind === 'imageDescription',
        words: 0,
      })
    } else if (isProse(reading) && headings.length > 0) headings.at(-1)!.words += line.words
  }
  return headings
}

/** Questions after a heading that opens them ("Common questions") stand under it. */
function nestQuestions(headings: readonly Ranked[], top: number): void {
  let under = false
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]
    if (heading.isQuestion) {
      if (under) heading.reading.depth = top + 1
    } else under = !heading.isKnown && next?.isQuestion === true && heading.words <= 40
  }
}

/** A heading with hardly any text of its own stands over the ones after it, up to the next such heading. */
function nestUnderUmbrellas(group: readonly Ranked[]): void {
  if (group.length < 3) return
  const bodies = group.map(({ words }) => words).sort((a, b) => a - b)
  const usual = bodies[bodies.length >> 1]!
  let open = false
  for (const [index, heading] of group.entries()) {
    const isShort = heading.words <= Math.min(75, 0.62 * usual)
    const follows = group.length - index - 1
    if (isShort && follows >= 2) open = true
    else if (open) heading.reading.depth++
  }
}

/** A heading straight over another heads the ones after it, up to the next such heading. */
function nestUnderEmpty(headings: readonly Ranked[]): void {
  let open = false
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]
    const isEmpty = next?.line.index === heading.line.index + 1 && !next.isKnown && !next.isQuestion
    if (heading.isKnown) open = false
    else if (isEmpty) open = true
    else if (open) heading.reading.depth++
  }
}

/** A heading straight after the reference list or the glossary is beside the tiers, whatever it is called. */
function raiseEndMatter({ known }: DescribedArticle, headings: readonly Ranked[]): void {
  for (const [index, heading] of headings.entries()) {
    const before = headings[index - 1]
    if (before && /^(?:references|glossary)$/.test(known[before.line.index] ?? '')) heading.isKnown = true
  }
}

/**
 * Rank the headings of an article.
 *
 * @param article The described article.
 * @param readings A reading a line; headings get their depth, 1 for tiers and top-level sections.
 */
export function rankHeadings(article: DescribedArticle, readings: LineReading[]): void {
  const headings = collect(article, readings)
  const tiers = findTiers(article, headings)
  for (const heading of tiers) heading.isKnown = true
  if (tiers.size > 0) raiseEndMatter(article, headings)
  const own = headings.filter(({ isKnown }) => !isKnown)
  const marked = headings.filter(({ line }) => line.headingMark > 0)
  if (marked.length * 2 > headings.length) {
    const highest = Math.min(...marked.map(({ line }) => line.headingMark))
    for (const { line, reading } of headings) reading.depth = Math.max(1, 1 + line.headingMark - highest)
    return
  }
  const numbered = own.filter((heading) => numberedDepth(heading) !== null).length * 2 > own.length
  for (const heading of headings) heading.reading.depth = heading.isKnown || tiers.size === 0 ? 1 : 2
  if (numbered) {
    for (const heading of own) heading.reading.depth = numberedDepth(heading) ?? 1
    return
  }
  if (tiers.size > 0) {
    const bySpace = depthBySpace(own)
    if (bySpace) for (const heading of own) heading.reading.depth = 1 + bySpace.get(heading)!
    else {
      for (let from = 0; from < headings.length; from++) {
        if (!headings[from]!.isKnown) continue
        let to = from + 1
        while (to < headings.length && !headings[to]!.isKnown) to++
        nestUnderUmbrellas(headings.slice(from + 1, to))
      }
    }
    return
  }
  const ranks = depthByForm(own)
  if (ranks) for (const heading of own) heading.reading.depth = ranks.get(heading)!
  else {
    nestUnderEmpty(headings)
    nestQuestions(headings, 1)
  }
}
