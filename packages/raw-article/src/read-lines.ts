// Stage 5: kinds of lines, then what needs the whole article: the title, pull quotes and the depths of headings.
import type { LineReading } from './build/build-tree.ts'
import { type ChosenKind, chooseKinds } from './choose-kinds.ts'
import { choosePullQuotes } from './choose-pull-quotes.ts'
import { chooseTitle } from './choose-title.ts'
import type { DescribedArticle } from './describe-article.ts'
import type { LineHints } from './line-kinds.ts'
import { rankHeadings } from './rank-headings.ts'
import { weighByCustom, weighOnce } from './weigh-line.ts'

/** Pictures stand over headings by custom in some articles: then a doubtful line over a heading is one too. */
function haveHeadingsPictures(chosen: readonly ChosenKind[], { known }: DescribedArticle): boolean {
  let headings = 0
  let pictured = 0
  for (const [index, { kind, zone }] of chosen.entries()) {
    if (kind !== 'heading' || zone !== 'body' || known[index] !== null) continue
    headings++
    if (chosen[index - 1]?.kind === 'imageDescription') pictured++
  }
  return pictured >= 2 && pictured * 3 >= headings
}

/** Kinds by the cues, and once more where pictures turn out to stand over headings. */
function chooseByCustom(article: DescribedArticle, hints: LineHints): ChosenKind[] {
  const weigh = weighOnce(article)
  const chosen = chooseKinds(article, hints, weigh)
  if (!haveHeadingsPictures(chosen, article)) return chosen
  const pictured = { ...article, picturedHeadings: true }
  return chooseKinds(pictured, hints, weighByCustom(pictured, weigh))
}

function applyHints({ lines }: DescribedArticle, readings: LineReading[], hints: LineHints): void {
  if (hints.size === 0) return
  for (const [index, line] of lines.entries()) {
    const hint = hints.get(line.number)
    if (!hint) continue
    const reading = readings[index]!
    Object.assign(reading, { ...hint, confidence: 1, runnerUp: null })
  }
}

/**
 * Read every line of an article.
 *
 * @param article The described article.
 * @param hints What an editor has said of lines.
 * @returns A reading a line, in order.
 */
export function readLines(article: DescribedArticle, hints: LineHints): LineReading[] {
  const chosen = chooseByCustom(article, hints)
  const readings: LineReading[] = chosen.map(({ kind, confidence, runnerUp }) => ({
    kind,
    depth: 0,
    confidence,
    runnerUp,
  }))
  chooseTitle(article, readings)
  choosePullQuotes(article, readings)
  rankHeadings(article, readings)
  applyHints(article, readings, hints)
  return readings
}
