// Shared by cues: how foreign a line is to the rest of its article.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/** Share of the longer words that stand in no other line of the article, 0..1; 0 where it has none. */
export function strangeness({ longWords }: DescribedLine, { lineCount }: DescribedArticle): number {
  if (longWords.length === 0) return 0
  let strange = 0
  for (const word of longWords) if (lineCount.get(word) === 1) strange++
  return strange / longWords.length
}
