// Stage "link": what articles have in common, without what each of them says: small, and the same after most edits.
import type { Medicine } from '../entities/medicine.ts'
import type { Reference } from '../entities/reference.ts'
import type { Term } from '../entities/term.ts'
import type { Links } from './link-records.ts'

/** A term; its definitions and mentions stand in the parts of the documents. */
export interface SharedTerm extends Omit<Term, 'definitions' | 'mentions' | 'preferred'> {
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
export interface SharedEntities extends Pick<Links, 'disagreements' | 'redirects'> {
  glossary: SharedTerm[]
  references: SharedReference[]
  medicines: SharedMedicine[]
}

/**
 * Take apart what is shared and what each article says.
 *
 * @param links The linked corpus.
 * @param definitionsOf Definitions of each document, in its order.
 * @returns Shared entities, in order of their ids.
 */
export function shareEntities(
  { glossary, references, medicines, disagreements, redirects }: Links,
  definitionsOf: ReadonlyMap<string, readonly unknown[]>,
): SharedEntities {
  return {
    glossary: glossary.map(({ definitions, mentions: _mentions, preferred, ...term }) => {
      const chosen = preferred === null ? null : definitions[preferred]!
      return {
        ...term,
        preferred: chosen && {
          document: chosen.document,
          definition: definitionsOf.get(chosen.document)!.indexOf(chosen),
        },
        documents: documentsOf(definitions),
      }
    }),
    references: references.map(({ citations, ...work }) => ({ ...work, documents: documentsOf(citations) })),
    medicines: medicines.map(({ statements, ...entry }) => ({
      ...entry,
      documents: documentsOf(statements),
    })),
    disagreements,
    redirects,
  }
}

function documentsOf(places: readonly { document: string }[]): string[] {
  return [...new Set(places.map(({ document }) => document))]
}
