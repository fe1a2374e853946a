// Stage 5c: whether the first heading is the title of the article.
import type { LineReading } from './build/build-tree.ts'
import type { DescribedArticle } from './describe-article.ts'

/**
 * Choose the title: a first heading that stands over the whole article and not over a section of it.
 *
 * @param article The described article.
 * @param readings A reading a line; the title's line becomes one.
 */
export function chooseTitle(article: DescribedArticle, readings: LineReading[]): void {
  const first = readings.findIndex(
    ({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'listItem',
  )
  const title = readings[first]
  if (title?.kind !== 'heading' || article.known[first] !== null) return
  const next = readings.findIndex(({ kind }, index) => index > first && kind !== 'imageDescription')
  const tiersFollow = article.known.some((known) => known === 'fundamentals' || known === 'intermediate')
  const byline = readings[next]?.kind === 'furniture'
  if (byline || readings[next]?.kind === 'heading' || tiersFollow) title.kind = 'title'
}
