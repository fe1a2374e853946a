// Stage 5a: whether a heading over the first passage is the title of the article.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineReading } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { breadcrumb, byline } from '../lines/furniture-forms.ts'
import { isFirstSection } from '../lines/known-names.ts'

const fewestOthers = 3
const mostOthers = 0.5

const isInCapitals = ({ text }: DescribedLine): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
const isNumbered = ({ text }: DescribedLine): boolean => /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s/.test(text)
const isQuestion = ({ closing }: DescribedLine): boolean => closing === 'question'
const hasSubtitle = ({ text }: DescribedLine): boolean => /\S(?: ?: | [∞–—|] )\S/.test(text)

/** Whether a heading is set otherwise than the headings under it: they share a form that it has not, or it alone has a subtitle. */
function standsOut(line: DescribedLine, others: readonly DescribedLine[]): boolean {
  if (others.length < fewestOthers || isFirstSection(line.name)) return false
  const share = (form: (line: DescribedLine) => boolean) => others.filter(form).length / others.length
  if (hasSubtitle(line) && share(hasSubtitle) === 0) return true
  return [isInCapitals, isNumbered, isQuestion].some((form) => !form(line) && share(form) >= mostOthers)
}

/** A menu under a first line shows that it is the name of the site, where a heading of the article follows. */
function isSiteName(article: DescribedArticle, readings: readonly LineReading[], first: number): boolean {
  const next = readings[first + 1]
  if (next?.kind !== 'furniture' || byline.test(article.lines[first + 1]!.text)) return false
  const content = readings.findIndex(({ kind }, index) => index > first && kind !== 'furniture')
  return readings[content]?.kind === 'heading'
}

/** Index of the heading straight under a path through the site ("Home / Lungs / Asthma"), over the first passage; or null. */
function headingAfterPath(
  { lines, known, firstProse }: DescribedArticle,
  readings: readonly LineReading[],
): number | null {
  for (let at = 1; at < firstProse && at < lines.length; at++) {
    const isUnderPath = readings[at - 1]!.kind === 'furniture' && breadcrumb.test(lines[at - 1]!.text)
    if (isUnderPath && readings[at]!.kind === 'heading' && known[at] === null) return at
  }
  return null
}

/** A byline, a tier or another heading follows a title. */
function isFollowedAsTitle(
  article: DescribedArticle,
  readings: readonly LineReading[],
  first: number,
): boolean {
  const next = readings.findIndex(({ kind }, index) => index > first && kind !== 'imageDescription')
  const tiersFollow = article.known.some((known) => known === 'fundamentals' || known === 'intermediate')
  return tiersFollow || readings[next]?.kind === 'furniture' || readings[next]?.kind === 'heading'
}

/** What could be headings over the title is the page's, and so is what stands under it over more of the page alone. */
function nameTitle(readings: LineReading[], title: number): void {
  for (let at = 0; at < title; at++) if (readings[at]!.kind === 'heading') readings[at]!.kind = 'furniture'
  readings[title]!.kind = 'title'
  for (let at = title + 1; readings[at + 1]?.kind === 'furniture'; at++) {
    if (readings[at]!.kind === 'heading') readings[at]!.kind = 'furniture'
    else if (readings[at]!.kind !== 'furniture') break
  }
}

/**
 * Choose the title: a heading that stands over the whole article and not over a section of it.
 *
 * @param article The described article.
 * @param readings A reading a line; the title's line becomes one, and a site's name over it furniture.
 */
export function chooseTitle(article: DescribedArticle, readings: LineReading[]): void {
  const { lines, known } = article
  const { title } = article
  if (title !== null && readings[title]!.kind === 'heading') {
    nameTitle(readings, title)
    return
  }
  const afterPath = headingAfterPath(article, readings)
  if (afterPath !== null) {
    nameTitle(readings, afterPath)
    return
  }
  const isContent = ({ kind }: LineReading) =>
    kind === 'heading' || kind === 'paragraph' || kind === 'listItem'
  const first = readings.findIndex(isContent)
  if (readings[first]?.kind !== 'heading' || known[first] !== null || isFirstSection(lines[first]!.name))
    return
  let last = first
  for (
    let at = first + 1;
    at < readings.length && (readings[at]!.kind === 'heading' || !isContent(readings[at]!));
    at++
  )
    if (readings[at]!.kind === 'heading' && known[at] === null) last = at
  const others = lines.filter(
    ({ index }) => index > last && readings[index]!.kind === 'heading' && known[index] === null,
  )
  if (standsOut(lines[last]!, others)) {
    for (let at = first; at < last; at++)
      if (readings[at]!.kind === 'heading') readings[at]!.kind = 'furniture'
    readings[last]!.kind = 'title'
  } else if (isSiteName(article, readings, first)) readings[first]!.kind = 'furniture'
  else if (isFollowedAsTitle(article, readings, first)) readings[first]!.kind = 'title'
}
