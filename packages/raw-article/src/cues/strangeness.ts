// Shared by cues: how foreign a line is to the rest of its article.
import type { DescribedArticle } from '../describe-article.ts'
import type { DescribedLine } from '../describe-line.ts'

const longWord = /\p{L}{5,}/gu

/** Share of the longer words that stand in no other line of the article, 0..1; 0 where it has none. */
export function strangeness(line: DescribedLine, { lineCount }: DescribedArticle): number {
  const words = line.text.toLowerCase().match(longWord) ?? []
  if (words.length === 0) return 0
  let strange = 0
  for (const word of words) if (lineCount.get(word) === 1) strange++
  return strange / words.length
}
