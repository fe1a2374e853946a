// Stage "link": what the parts of a corpus take from its links alone. It holds as long as the links do.
import { hash } from 'node:crypto'
import type { ArticleFacts } from './article-facts.ts'
import { openPartMaker, type PartMaker } from './document-part.ts'
import type { Links } from './link-facts.ts'
import { firstPlaces } from './place-article.ts'
import { type SharedEntities, shareEntities } from './shared-entities.ts'

/** What the parts of a corpus take from its links. */
export interface PreparedParts {
  shared: Omit<SharedEntities, 'disagreements'>
  make: PartMaker['make']
  /** Hash of what the part of an article takes from the corpus, by index. */
  keys: readonly string[]
  /** Ids of terms that no article defines. */
  undefinedTerms: ReadonlySet<string>
}

/**
 * Prepare the parts of a corpus.
 *
 * @param links The links of the corpus.
 * @param articles What the articles say, in order of their paths.
 * @returns What articles have in common, and what makes the part of one.
 */
export function prepareParts(links: Links, articles: readonly ArticleFacts[]): PreparedParts {
  const shared = shareEntities(links, articles)
  const { make, keyOf } = openPartMaker(links, firstPlaces(articles))
  const undefinedTerms = new Set(
    links.terms.filter(({ definitions }) => definitions.length === 0).map(({ id }) => id),
  )
  const names = links.terms.map(({ id, term, abbreviations, aliases }) => [id, term, abbreviations, aliases])
  const vocabulary = hash(
    'sha256',
    JSON.stringify([names, shared.medicines.map(({ id }) => id), [...undefinedTerms]]),
  )
  const keys = articles.map((_, index) => hash('sha256', `${vocabulary}\n${keyOf(index)}`))
  return { shared, make, keys, undefinedTerms }
}
