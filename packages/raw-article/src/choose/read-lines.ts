// Stage 5: kinds of lines, then what needs the whole article: the title, pull quotes and the depths of headings.

import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineHints, LineReading } from '../line-kinds.ts'
import { chooseByCustom } from './choose-by-custom.ts'
import { choosePullQuotes } from './choose-pull-quotes.ts'
import { chooseTitle } from './choose-title.ts'
import { hintOf } from './hint-of.ts'
import { rankHeadings } from './rank-headings.ts'

function applyHints({ lines }: DescribedArticle, readings: LineReading[], hints: LineHints): void {
  if (hints.size === 0) return
  for (const index of lines.keys()) {
    const hint = hintOf(hints, lines, index)
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
  const { chosen } = chooseByCustom(article, hints)
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
