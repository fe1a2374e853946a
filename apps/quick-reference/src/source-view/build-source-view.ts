// Source view: the articles of the page, as far as their texts were given.
import type { Compendium } from '@compendium/schema'
import type { ViewContext } from '../view/context.ts'
import { claimedRanges } from './claimed-ranges.ts'
import { markLines, type SourceLine } from './mark-lines.ts'

/** The decoded text of an article. */
export interface SourceText {
  /** Id of the document. */
  id: string
  text: string
}

/** An article in the source view. */
export interface SourceArticle {
  id: string
  key: string
  title: string
  path: string
  lines: SourceLine[]
}

/**
 * Builds the source view.
 * @param compendium the compiled corpus
 * @param context its indexes, with the quotes that rows have registered
 * @param sources the texts
 * @returns an article for each text of a document of the corpus, in order of the corpus
 */
export function buildSourceView(
  compendium: Compendium,
  context: ViewContext,
  sources: readonly SourceText[],
): SourceArticle[] {
  if (!sources.length) return []
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const claimed = claimedRanges(compendium)
  return compendium.documents.flatMap(({ id, source }) => {
    const article = context.articles.get(id)
    const text = texts.get(id)
    if (!article || text === undefined) return []
    const quotes = context.quotes.byDocument.get(id)?.values() ?? []
    const headings = article.sections.flatMap(({ heading }) => heading?.origin.spans[0]?.start.line ?? [])
    const lines = markLines(text, claimed.get(id) ?? [], quotes, new Set(headings))
    return [{ id: `source-${article.key}`, key: article.key, title: article.title, path: source.path, lines }]
  })
}
