// Stage "link": one article with the links that the corpus gives it. No other article is needed for it.
import type { Block } from '../entities/block.ts'
import type { Section } from '../entities/section.ts'
import type { DraftBlock, ParsedArticle } from '../parse/parsed-article.ts'
import type { Links } from './link-facts.ts'
import {
  buildMentionFinder,
  type FoundMention,
  linkMentions,
  type MentionFinder,
} from './mentions/link-mentions.ts'

/** Where the definitions and the citations of an article begin in the lists of the corpus. */
export interface FirstPlaces {
  definition: number
  citation: number
}

/** An article, linked. */
export interface PlacedArticle {
  sections: Section[]
  /** Mentions of terms in its prose, in reading order. */
  mentions: FoundMention[]
}

/** Links the sections of an article, which is corrected and stays as it is. */
export type Placer = (article: ParsedArticle, first: FirstPlaces) => PlacedArticle

/**
 * Prepare to place articles.
 *
 * @param links What the articles of the corpus have in common.
 * @param numbering Whether blocks count definitions and citations over the corpus, or within their own article, where an
 *   edit of another article does not change them.
 * @returns The placer.
 */
export function openPlacer(
  { terms, definitionPlaces, citationPlaces }: Pick<Links, 'terms' | 'definitionPlaces' | 'citationPlaces'>,
  numbering: 'corpus' | 'article' = 'corpus',
): Placer {
  const isOwn = numbering === 'article'
  // Built for the first article that needs it: after an edit that changes no name, none may.
  let find: MentionFinder | null = null
  return (article, first) => {
    const place = (block: DraftBlock): Block => {
      if (block.type === 'glossaryEntry') {
        const { term, definition } = definitionPlaces[first.definition + block.definition]!
        return { type: 'glossaryEntry', term, definition: isOwn ? block.definition : definition }
      }
      if (block.type === 'reference') {
        const { reference, citation } = citationPlaces[first.citation + block.citation]!
        return { type: 'reference', reference, citation: isOwn ? block.citation : citation }
      }
      return block
    }
    find ??= buildMentionFinder(terms)
    const { sections, mentions } = linkMentions(article, find, terms)
    return {
      sections: sections.map((section) => ({ ...section, blocks: section.blocks.map(place) })),
      mentions,
    }
  }
}

/**
 * Tell where the places of each article begin.
 *
 * @param records What the articles bring, in order.
 * @returns For each the number of definitions and citations before it; at the end the number of all.
 */
export function firstPlaces(
  records: readonly { definitions: readonly unknown[]; citations: readonly unknown[] }[],
): FirstPlaces[] {
  let definition = 0
  let citation = 0
  const first = records.map(({ definitions, citations }) => {
    const here = { definition, citation }
    definition += definitions.length
    citation += citations.length
    return here
  })
  return [...first, { definition, citation }]
}
