// View: what stands behind a statement: a reference an editor tied to it, one its sentence cites, or none.
import type { Compendium, Reference } from '@compendium/schema'
import { slug } from './slug.ts'
import type { Badge } from './view-model.ts'
import { evidenceWords } from './words.ts'

/** An editor's tie between an entity and a study. */
export interface EvidenceTie {
  /** Id of the reference. */
  reference: string
  /** Who was studied. */
  population: string | null
  note: string | null
}

/** What stands behind a statement. */
export interface Evidence {
  badge: Badge
  population: string | null
  notes: string[]
}

/** Finds the evidence of statements. */
export interface EvidenceIndex {
  /** Evidence of a statement, by the ids of its entities, then by the citation in its text. */
  of(ids: readonly string[], text: string, document: string): Evidence
  /** The badge of a reference. */
  badge(reference: Reference): Badge
  /** Fragment of a reference. */
  fragment(reference: Reference): string
}

/**
 * Indexes references for the statements that rest on them.
 * @param compendium the compiled corpus
 * @param ties editors' ties by entity id
 * @returns the index
 */
export function indexEvidence(compendium: Compendium, ties: ReadonlyMap<string, EvidenceTie>): EvidenceIndex {
  const byId = new Map(compendium.references.map((reference) => [reference.id, reference]))
  const byAuthor = new Map<string, Reference>()
  for (const reference of compendium.references) {
    for (const { document, csl } of reference.citations) {
      const family = (csl.author ?? csl.editor)?.[0]?.family
      const year = csl.issued?.['date-parts'][0]?.[0]
      if (family && year) byAuthor.set(`${document} ${family.toLowerCase()} ${year}`, reference)
    }
  }
  const fragment = (reference: Reference) => `ref-${slug(reference.id.replace(/^ref:/, ''))}`
  const badge = (reference: Reference): Badge => ({
    word: evidenceWords[reference.evidence],
    key: reference.evidence,
    href: `#${fragment(reference)}`,
  })
  return {
    badge,
    fragment,
    of(ids, text, document) {
      const tie = ids.map((id) => ties.get(id)).find((found) => found !== undefined)
      const tied = tie && byId.get(tie.reference)
      if (tie && tied) {
        return { badge: badge(tied), population: tie.population, notes: tie.note ? [tie.note] : [] }
      }
      for (const match of text.matchAll(
        /(\p{Lu}[\p{L}’'-]+)(?: et al\.?| (?:and|&) \p{Lu}[\p{L}’'-]+)?,? \(?((?:19|20)\d\d)\b/gu,
      )) {
        const cited = byAuthor.get(`${document} ${match[1]!.toLowerCase()} ${match[2]}`)
        if (cited) return { badge: badge(cited), population: null, notes: [] }
      }
      return { badge: { word: 'No study cited', key: 'none', href: null }, population: null, notes: [] }
    },
  }
}
