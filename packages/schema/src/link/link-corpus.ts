// Stage "link": many parsed articles into one compendium.
import { createHash } from 'node:crypto'
import type { Block } from '../entities/block.ts'
import { type Compendium, schemaVersion } from '../entities/compendium.ts'
import type { Section } from '../entities/section.ts'
import type { DraftBlock, ParsedArticle } from '../parse/parsed-article.ts'
import { mergeReferences } from './merge-references.ts'
import { mergeTerms } from './merge-terms.ts'

/** A compendium that is not sealed yet: its counts and hash are not known. */
export type OpenCompendium = Omit<Compendium, 'meta'>

/**
 * Link parsed articles.
 *
 * @param articles Parsed articles, in order of their paths.
 * @returns Everything but `meta`.
 */
export function linkArticles(articles: readonly ParsedArticle[]): OpenCompendium {
  const { terms, places: termPlaces } = mergeTerms(
    articles.flatMap(({ definitions }) => definitions),
    articles.flatMap(({ abbreviations }) => abbreviations),
    [],
  )
  const { references, places: citationPlaces } = mergeReferences(
    articles.flatMap(({ citations }) => citations),
  )
  const sections: Section[] = []
  let firstDefinition = 0
  let firstCitation = 0
  for (const article of articles) {
    const place = (block: DraftBlock): Block => {
      if (block.type === 'glossaryEntry')
        return { type: 'glossaryEntry', ...termPlaces[firstDefinition + block.definition]! }
      if (block.type === 'reference')
        return { type: 'reference', ...citationPlaces[firstCitation + block.citation]! }
      return block
    }
    for (const section of article.sections) sections.push({ ...section, blocks: section.blocks.map(place) })
    firstDefinition += article.definitions.length
    firstCitation += article.citations.length
  }
  return {
    documents: articles.map(({ document }) => document),
    sections,
    tables: articles.flatMap(({ tables }) => tables),
    glossary: terms,
    references,
    medicines: [],
    findings: articles.flatMap(({ findings }) => findings),
    disagreements: [],
    redirects: {},
  }
}

/**
 * Seal a compendium: count its entities and hash them.
 *
 * @param open The linked corpus.
 * @returns The compendium; the same entities give the same hash.
 */
export function sealCompendium(open: OpenCompendium): Compendium {
  const { documents, sections, tables, glossary, references, medicines, findings, disagreements, redirects } =
    open
  const lists = { documents, sections, tables, glossary, references, medicines, findings, disagreements }
  const hash = createHash('sha256')
  for (const list of Object.values(lists)) for (const entity of list) hash.update(JSON.stringify(entity))
  hash.update(JSON.stringify(redirects))
  const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]))
  return { meta: { schemaVersion, contentHash: hash.digest('hex'), counts }, ...lists, redirects }
}
