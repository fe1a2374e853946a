// View: the quotes that rows link to, each with the way back.
import type { Origin, Span } from '@compendium/schema'
import type { Article } from './article-keys.ts'
import { sectionAt } from './article-keys.ts'
import type { Link, SourceLink } from './view-model.ts'

/** Words of an article that rows rest on. */
export interface Quote {
  id: string
  spans: readonly Span[]
  /** The rows that rest on them. */
  backs: Link[]
}

/** The quotes of a page, by document. */
export interface Quotes {
  byDocument: ReadonlyMap<string, Map<string, Quote>>
  /**
   * Links a row to its words.
   * @param origin where the words stand
   * @param back the row
   * @returns the source link; nothing for an origin without spans or of an unknown article
   */
  link(origin: Origin, back: Link): SourceLink[]
}

/**
 * Starts the register of quotes.
 * @param articles articles by document id
 * @param withSource document ids whose text the page shows
 * @returns the register, empty
 */
export function createQuotes(
  articles: ReadonlyMap<string, Article>,
  withSource: ReadonlySet<string>,
): Quotes {
  const byDocument = new Map<string, Map<string, Quote>>()
  return {
    byDocument,
    link(origin, back) {
      const article = articles.get(origin.document)
      const first = origin.spans[0]
      const last = origin.spans.at(-1)
      if (!article || !first || !last) return []
      const id = `q${article.number}-${first.start.offset}-${last.end.offset}`
      const shown = withSource.has(origin.document)
      if (shown) {
        const quotes = byDocument.get(origin.document) ?? new Map<string, Quote>()
        byDocument.set(origin.document, quotes)
        const quote = quotes.get(id)
        if (!quote) quotes.set(id, { id, spans: origin.spans, backs: [back] })
        else if (!quote.backs.some((known) => known.href === back.href)) quote.backs.push(back)
      }
      const holder = sectionAt(article, first.start.offset)
      // Entries of a glossary or a reference list are named by their line alone.
      const endMatter = holder?.tier === 'glossary' || holder?.tier === 'references'
      const section = endMatter ? '' : (holder?.heading?.text ?? '')
      const label = `${article.key} line ${first.start.line}`
      return [{ label, article: article.title, section, href: shown ? `#${id}` : null }]
    },
  }
}
