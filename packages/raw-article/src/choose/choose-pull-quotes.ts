// Stage 5b: which single-sentence paragraphs are highlights. Compared within their section, since a page has few.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineReading } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { pullQuoteMark } from '../lines/pull-quote-mark.ts'

const pronoun = /^(?:this|these|those|that|it|its|they|them|their|such|he|she|his|her)$/
/** Further on, "that" takes up the noun before it, and a possessive mostly the subject of its own sentence. */
const laterPronoun = /^(?:this|these|those|it|they|them|such|he|she)$/
const opener =
  /^(?:However|Moreover|Furthermore|Additionally|Consequently|Therefore|Thus|Then|Here|Also|But|And|Yet|So|Instead|Similarly|Finally|Meanwhile|Still|Now|For example|For instance|In addition|As a result|After|None of|Some of|Both of|Together|Given)\b/

/** What speaks of the page itself, or of what stands beside it, is part of the text. */
const pointing =
  /^(?:This|The) (?:page|leaflet|article|guide|booklet|section|table|figure|list|chart)\b|\b(?:tables?|lists?|figures?|charts?|sections?|paragraphs?|steps|questions) (?:above|below)\b|\bbelow (?:come|shows?|lists?|gives?)\b|\b(?:above|below)\.$|\b[Tt]he following\b|\bside by side\b/

/** "Note: …", "Abbreviations: …" */
const labelled = /^[^,.:;]{2,40}:\s/

/** What tells the reader to do something. */
const imperative =
  /^(?:Ask|Avoid|Call|Check|Contact|Do not|Don['’]t|Keep|Never|Ring|See|Seek|Speak|Stop|Take|Tell|Telephone|Try|Use)\b/

/** At this score a paragraph counts as a highlight. */
const threshold = 1.2

/** How well a highlight stands by itself: it restates the article and leans on nothing before it. */
function score(
  line: DescribedLine,
  before: LineReading | undefined,
  { lineCount }: DescribedArticle,
): number {
  const words = line.text.split(/\s+/)
  const opening = words.slice(0, 4).map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
  const restated =
    line.longWords.filter((word) => (lineCount.get(word) ?? 0) > 1).length /
    Math.max(1, line.longWords.length)
  let sum = 2 + restated
  if (pronoun.test(opening[0] ?? '')) sum -= 3
  else if (opening.some((word) => laterPronoun.test(word))) sum -= 2
  if (opener.test(line.text)) sum -= 2
  if (/\b(?:you|your|yours)\b/i.test(line.text)) sum -= 1.2
  if (pointing.test(line.text) || imperative.test(line.text) || labelled.test(line.text)) sum -= 2
  // Highlights sum up; figures, enumerations and conclusions belong to the passages.
  if (/\d/.test(line.text)) sum -= 0.8
  if ((line.text.match(/,/g)?.length ?? 0) >= 2) sum -= 0.4
  if (/\b(?:therefore|thus|hence|for example|such as)\b|, so\b/.test(line.text)) sum -= 1
  if (/[“"(]/.test(line.text)) sum -= 0.5
  if (line.words > 28) sum -= 2
  else if (line.words > 20) sum -= (line.words - 20) / 12
  else if (line.words < 9) sum -= line.words < 7 ? 2 : 1
  if (before === undefined || before.kind === 'heading') sum -= 1.6
  else if (before.kind !== 'paragraph' && before.kind !== 'listItem') sum -= 1
  else if (before.kind === 'listItem') sum -= 0.4
  return sum
}

const quoted = /^(?:“[^“”]{10,240}”|‘[^‘]{10,240}’|"[^"]{10,240}"|«[^«»]{10,240}»)$/

/** Lines around a highlight in which it is looked for. */
const neighbourhood = 8

/** The words of a highlight, by which it is found in the passage that it was taken from. */
const wordsOf = (text: string): string => text.replace(/^["“‘«]|[.!?…]?["”’»]?$/g, '')

/** Whether a line is set in quotation marks as a whole, or comes word for word in a passage near it. */
function isExtract(line: DescribedLine, { lines }: DescribedArticle): boolean {
  if (quoted.test(line.text) || pullQuoteMark(line.text) > 0) return true
  const words = wordsOf(line.text)
  for (let at = line.index - neighbourhood; at <= line.index + neighbourhood; at++) {
    const other = lines[at]
    if (other && at !== line.index && other.words > line.words && other.text.includes(words)) return true
  }
  return false
}

function isCandidate(line: DescribedLine, { kind }: LineReading): boolean {
  return (
    kind === 'paragraph' &&
    line.closing === 'stop' &&
    !line.innerStop &&
    line.opensUpper &&
    !line.text.includes('∞') &&
    line.words <= 45
  )
}

const longestExtract = 45

function couldBeExtract(line: DescribedLine, { kind }: LineReading): boolean {
  return kind === 'paragraph' && line.words >= 4 && line.words <= longestExtract && line.closing !== 'colon'
}

/** A page that has a single highlight sets it in few words, without figures. */
const longestAlone = 16

function standsAlone({ text, words }: DescribedLine): boolean {
  return words <= longestAlone && !/\d/.test(text)
}

interface Highlight {
  line: DescribedLine
  reading: LineReading
  value: number
}

function choose({ reading, value }: Highlight): void {
  reading.confidence = 1 / (1 + Math.exp(-2 * (value - threshold)))
  reading.runnerUp = reading.kind
  reading.kind = 'pullQuote'
}

/**
 * Choose the highlights of an article: extracts, and at most one other under each heading.
 *
 * @param article The described article.
 * @param readings A reading a line; chosen lines become pull quotes.
 */
export function choosePullQuotes(article: DescribedArticle, readings: LineReading[]): void {
  const highlights: Highlight[] = []
  let best: Highlight | null = null
  let extracts = 0
  let isClosed = false
  const settle = () => {
    if (best && best.value >= threshold) highlights.push(best)
    best = null
  }
  for (const [index, line] of article.lines.entries()) {
    const reading = readings[index]!
    if (reading.kind === 'heading') {
      settle()
      const known = article.known[index]
      isClosed = known === 'references' || known === 'reflection' || known === 'glossary'
    } else if (!isClosed && couldBeExtract(line, reading) && isExtract(line, article)) {
      reading.runnerUp = reading.kind
      reading.kind = 'pullQuote'
      extracts++
    } else if (!isClosed && isCandidate(line, reading)) {
      const value = score(line, readings[index - 1], article)
      const next = readings[index + 1]
      if (next?.kind !== 'continuation' && value > ((best as Highlight | null)?.value ?? -Infinity))
        best = { line, reading, value }
    }
  }
  settle()
  const [only] = highlights
  if (only && highlights.length + extracts === 1 && !standsAlone(only.line)) return
  for (const highlight of highlights) choose(highlight)
}
