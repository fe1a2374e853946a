// Stage 5: kinds of lines, then what needs the whole article: pull quotes and the depths of headings.
import type { LineReading } from './build/build-tree.ts'
import { chooseKinds } from './choose-kinds.ts'
import { choosePullQuotes } from './choose-pull-quotes.ts'
import type { DescribedArticle } from './describe-article.ts'
import { rankHeadings } from './rank-headings.ts'

/**
 * Read every line of an article.
 *
 * @param article The described article.
 * @returns A reading a line, in order.
 */
export function readLines(article: DescribedArticle): LineReading[] {
  const readings: LineReading[] = chooseKinds(article).map(({ kind, confidence, runnerUp }) => ({
    kind,
    depth: 0,
    confidence,
    runnerUp,
  }))
  choosePullQuotes(article, readings)
  rankHeadings(article, readings)
  return readings
}
