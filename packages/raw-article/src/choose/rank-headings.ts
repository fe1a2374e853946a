// Stage 5c: the depth of each heading. Tiers and end matter are depth 1; the rest is told from their form and from what stands under them.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineReading } from '../line-kinds.ts'
import { depthByContents } from './depth-by-contents.ts'
import { depthByCapitals, depthByColon, depthByForm, depthBySpace, type Ranked } from './depth-by-form.ts'
import { findTiers } from './find-tiers.ts'
import { nestQuestions, nestUnderEmpty, nestUnderUmbrellas } from './nest-headings.ts'
import { nestUnderUsual } from './nest-under-usual.ts'
import { areNumbered, rankByNumber } from './rank-by-number.ts'

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
        isRunIn: lines[line.index + 1]?.number === line.number,
        words: 0,
      })
    } else if (isProse(reading) && headings.length > 0) headings.at(-1)!.words += line.words
  }
  return headings
}

/** A heading straight after the reference list or the glossary is beside the tiers, and beside what contents name, whatever it is called. */
function raiseEndMatter({ known }: DescribedArticle, headings: readonly Ranked[]): void {
  for (const [index, heading] of headings.entries()) {
    const before = headings[index - 1]
    if (before && /^(?:references|glossary)$/.test(known[before.line.index] ?? '')) heading.isKnown = true
  }
}

/** Tiers; one alone is a section like any other where space tells two levels. */
function tiersOf(article: DescribedArticle, headings: readonly Ranked[]): ReadonlySet<Ranked> {
  const tiers = findTiers(article, headings)
  const sections = headings.filter((heading) => tiers.has(heading) || !heading.isKnown)
  if (tiers.size !== 1 || !depthBySpace(sections)) return tiers
  for (const heading of tiers) heading.isKnown = false
  return new Set()
}

/**
 * Rank the headings of an article.
 *
 * @param article The described article.
 * @param readings A reading a line; headings get their depth, 1 for tiers and top-level sections.
 */
export function rankHeadings(article: DescribedArticle, readings: LineReading[]): void {
  const headings = collect(article, readings)
  const tiers = tiersOf(article, headings)
  for (const heading of tiers) heading.isKnown = true
  if (tiers.size > 0 || article.contents.includes(true)) raiseEndMatter(article, headings)
  const own = headings.filter(({ isKnown }) => !isKnown)
  const marked = headings.filter(({ line }) => line.headingMark > 0)
  if (marked.length * 2 > headings.length) {
    const highest = Math.min(...marked.map(({ line }) => line.headingMark))
    for (const { line, reading } of headings) reading.depth = Math.max(1, 1 + line.headingMark - highest)
    return
  }
  for (const heading of headings) heading.reading.depth = heading.isKnown || tiers.size === 0 ? 1 : 2
  if (areNumbered(own)) {
    rankByNumber(headings)
    return
  }
  if (tiers.size > 0) {
    const byForm =
      depthByCapitals(own) ?? depthBySpace(own) ?? (article.colonHeadings ? depthByColon(own) : null)
    if (byForm) for (const heading of own) heading.reading.depth = 1 + byForm.get(heading)!
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
  const ranks = depthByContents(article, own) ?? depthByForm(own)
  if (ranks) for (const heading of own) heading.reading.depth = ranks.get(heading)!
  else {
    nestUnderEmpty(headings)
    nestQuestions(headings, 1)
    nestUnderUsual(headings)
  }
}
