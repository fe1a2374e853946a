// Where the quotes of the editors' disagreements stand in one article.
import { nearestQuote } from '../../editors/find-quote.ts'
import type { DisagreementsFile } from '../../editors/schemas/disagreements-schema.ts'
import type { Position } from '../../entities/disagreement.ts'
import { locatorOf } from '../../parse/locate-part.ts'
import { normaliseText } from '../../parse/normalise-text.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { type Passage, passagesOf } from '../text/passages.ts'

/** A quote of disagreements.yaml, looked for. */
export interface FoundQuote {
  /** Index of the disagreement, and of the position in it. */
  disagreement: number
  position: number
  /** Null where it stands nowhere. */
  place: Position | null
  /** The words of the article that are most like it, where it stands nowhere. */
  near: string | null
}

/**
 * Find the quotes that editors give of an article.
 *
 * @param article The article, corrected.
 * @param file disagreements.yaml.
 * @returns A result for each quote that is said to be of this article.
 */
export function findQuotes(article: ParsedArticle, { disagreements }: DisagreementsFile): FoundQuote[] {
  return disagreements.flatMap(({ positions }, disagreement) =>
    positions.flatMap(({ document, quote }, position) => {
      if (document !== article.document.id) return []
      const passages = passagesOf(article)
      const place = locateQuote(article, passages, quote)
      const near = place
        ? null
        : (passages.map(({ text }) => nearestQuote(text, quote)).find((words) => words !== null) ?? null)
      return [{ disagreement, position, place, near }]
    }),
  )
}

function locateQuote(article: ParsedArticle, passages: readonly Passage[], printed: string): Position | null {
  const quote = normaliseText(printed)
  for (const { text, origin } of passages) {
    const at = text.indexOf(quote)
    if (at === -1) continue
    const source = { text: article.text, mediaType: article.document.source.mediaType }
    const place = locatorOf(source, origin, text)(at, at + quote.length)
    return { text: quote, document: article.document.id, origin: place }
  }
  return null
}
