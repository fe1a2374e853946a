// Corrections: the doubts of an article that no editor has answered.
import type { ParsedArticle } from '@compendium/schema'
import { correctionsFileSchema, parseYaml } from '@compendium/schema/editors-files'

/** A doubt of the parse. */
export type Doubt = ParsedArticle['doubts'][number]

/**
 * Find the open doubts of an article.
 *
 * @param article The article, parsed with the hints of its corrections: lines and tables that these settle are in no doubt.
 * @param correctionsText Its corrections file; null where there is none. One that breaks its schema settles nothing.
 * @returns Doubts in order of place, without those on glossary texts that a correction says what they are.
 */
export function openDoubts(article: ParsedArticle, correctionsText: string | null): Doubt[] {
  const quotes = definitionQuotes(correctionsText)
  if (quotes.length === 0) return article.doubts
  const ends = new Map(
    article.definitions.map(({ origin }) => [origin.spans[0]?.start.offset, origin.spans.at(-1)?.end.offset]),
  )
  return article.doubts.filter(({ rule, place }) => {
    if (rule !== 'glossary-teaser') return true
    const text = article.text.slice(place.offset, ends.get(place.offset))
    return !quotes.some((quote) => text.includes(quote))
  })
}

function definitionQuotes(correctionsText: string | null): string[] {
  const corrections = parseYaml(correctionsText ?? '', correctionsFileSchema).value?.corrections ?? []
  return corrections.flatMap(({ quote, definition }) => (definition === undefined ? [] : [quote]))
}
