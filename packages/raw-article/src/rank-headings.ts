// Stage 5b: the depth of each heading. Tiers and end matter are depth 1; the rest is told from number, space and pictures.
import type { LineReading } from './build/build-tree.ts'
import type { DescribedArticle } from './describe-article.ts'
import type { DescribedLine } from './describe-line.ts'

interface Ranked {
  line: DescribedLine
  reading: LineReading
  isKnown: boolean
  isQuestion: boolean
  hasImage: boolean
  /** Words of prose under the heading, up to the next. */
  words: number
}

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

/** "2.1 Relievers" says its own depth. */
function numberedDepth({ line }: Ranked): number | null {
  const found = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\p{L}/u.exec(line.text)
  return found ? found[1]!.split('.').length : null
}

/** Where headings come with two sizes of space before them, the wider space is the higher level. */
function depthBySpace(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const gaps = [...new Set(headings.map(({ line }) => line.blanksBefore))].sort((a, b) => b - a)
  if (gaps.length < 2) return null
  const count = (gap: number) => headings.filter(({ line }) => line.blanksBefore === gap).length
  const wide = gaps.filter((gap) => count(gap) >= 2)
  if (wide.length < 2) return null
  return new Map(
    headings.map((heading) => [
      heading,
      1 + Math.max(0, wide.filter((gap) => gap > heading.line.blanksBefore).length),
    ]),
  )
}

/** Where most headings stand under a picture, those that do not are a level higher. */
function depthByImage(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const pictured = headings.filter(({ hasImage }) => hasImage).length
  if (pictured < 2 || pictured === headings.length) return null
  return new Map(headings.map((heading) => [heading, heading.hasImage ? 2 : 1]))
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

/**
 * Rank the headings of an article.
 *
 * @param article The described article.
 * @param readings A reading a line; headings get their depth, 1 for tiers and top-level sections.
 */
export function rankHeadings(article: DescribedArticle, readings: LineReading[]): void {
  const headings = collect(article, readings)
  const own = headings.filter(({ isKnown }) => !isKnown)
  const tiers = headings.some(({ line }) =>
    /^(?:fundamentals|intermediate|academic)$/.test(article.known[line.index] ?? ''),
  )
  const marked = headings.filter(({ line }) => line.headingMark > 0)
  if (marked.length * 2 > headings.length) {
    const highest = Math.min(...marked.map(({ line }) => line.headingMark))
    for (const { line, reading } of headings) reading.depth = Math.max(1, 1 + line.headingMark - highest)
    return
  }
  const numbered = own.filter((heading) => numberedDepth(heading) !== null).length * 2 > own.length
  for (const heading of headings) heading.reading.depth = heading.isKnown ? 1 : tiers ? 2 : 1
  if (numbered) {
    for (const heading of own) heading.reading.depth = numberedDepth(heading) ?? 1
    return
  }
  if (tiers) {
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
  const ranks = depthBySpace(own) ?? depthByImage(own)
  if (ranks) for (const heading of own) heading.reading.depth = ranks.get(heading)!
  else nestQuestions(headings, 1)
}
