// Stage "link": what articles have in common, without what each of them says: small, and the same after most edits.
import type { Compendium } from '../entities/compendium.ts'
import type { Medicine } from '../entities/medicine.ts'
import type { Reference } from '../entities/reference.ts'
import type { ArticleFacts } from './article-facts.ts'
import type { Links } from './link-facts.ts'
import { firstPlaces } from './place-article.ts'
import type { MergedTerm } from './terms/merge-terms.ts'

/** A term; its definitions and mentions stand in the parts of the documents. */
export interface SharedTerm extends Omit<MergedTerm, 'definitions' | 'preferred'> {
  /** The document whose definition is preferred, and the place of that definition in its part. */
  preferred: { document: string; definition: number } | null
  /** Ids of the documents that define it. */
  documents: string[]
}

/** A work; its citations stand in the parts of the documents that are listed. */
export interface SharedReference extends Omit<Reference, 'citations'> {
  documents: string[]
}

/** A medicine; its statements stand in the parts of the documents that are listed. */
export interface SharedMedicine extends Omit<Medicine, 'statements'> {
  documents: string[]
}

/** Everything that articles have in common. */
export interface SharedEntities extends Pick<Compendium, 'disagreements' | 'redirects'> {
  glossary: SharedTerm[]
  references: SharedReference[]
  medicines: SharedMedicine[]
}

/**
 * Take apart what is shared and what each article says.
 *
 * @param links The linked corpus.
 * @param articles What the articles say, in the same order.
 * @returns Shared entities, in order of their ids; disagreements show places, so they are left out.
 */
export function shareEntities(
  { terms, references, citations, medicines, redirects }: Links,
  articles: readonly ArticleFacts[],
): Omit<SharedEntities, 'disagreements'> {
  const first = firstPlaces(articles)
  const articleOf = articles.flatMap(({ definitions }, article) => definitions.map(() => article))
  const documentsStating = new Map(medicines.map(({ index }) => [index, [] as string[]]))
  for (const { id, medicines } of articles)
    for (const index of medicines) documentsStating.get(index)?.push(id)
  return {
    glossary: terms.map(({ definitions, preferred, ...term }) => {
      const chosen = preferred === null ? null : definitions[preferred]!
      const article = chosen === null ? null : articleOf[chosen]!
      return {
        ...term,
        preferred:
          chosen === null || article === null
            ? null
            : { document: articles[article]!.id, definition: chosen - first[article]!.definition },
        documents: [...new Set(definitions.map((at) => articles[articleOf[at]!]!.id))],
      }
    }),
    references: references.map(({ citations: places, ...work }) => ({
      ...work,
      documents: [...new Set(places.map((at) => citations[at]!.document))],
    })),
    medicines: medicines.map(({ index, medicine }) => ({
      ...medicine,
      documents: documentsStating.get(index)!,
    })),
    redirects,
  }
}
