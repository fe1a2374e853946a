import type { LineReading } from './build/build-tree.ts'
import type { DescribedArticle } from './describe-article.ts'
export function rankHeadings(article: DescribedArticle, readings: LineReading[]): void {
  for (const [i, r] of readings.entries()) if (r.kind === 'heading') r.depth = article.known[i] ? 1 : 2
}
