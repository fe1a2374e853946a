// View: what stands behind a statement: a reference an editor tied to it, one its sentence cites, or none.
import type { Compendium, Origin, Reference } from '@compendium/schema'
import { createPlaceIndex } from './place-index.ts'
import { slug } from './slug.ts'
import type { Badge } from './view-model.ts'
import { evidenceWords } from './words.ts'

/** An editor's tie between words of an article and a study. */
export interface EvidenceTie {
  /** The words. */
  origins: Origin[]
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
  /** Evidence of a statement: by the words it rests on, then by the citation in its text. */
  of(origins: readonly Origin[], text: string): Evidence
  /** The badge of a reference. */
  badge(reference: Reference): Badge
  /** Fragment of a reference. */
  fragment(reference: Reference): string
}

const citation =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+)(?: et al\.?| (?:and|&) \p{Lu}[\p{L}’'-]+)?,? \(?((?:19|20)\d\d)\b/gu

// The first of "[2]", "[2, 3]" and "[2-4]"; brackets with words in them are none.
const bracketed = /\[(\d{1,3})(?:[,–-] ?\d{1,3}){0,9}\]/g

/**
 * Indexes references for the statements that rest on them.
 * @param compendium the compiled corpus
 * @param ties editors' ties
 * @returns the index
 */
export function indexEvidence(compendium: Compendium, ties: readonly EvidenceTie[]): EvidenceIndex {
  const byId = new Map(compendium.references.map((reference) => [reference.id, reference]))
  const byPlace = createPlaceIndex<EvidenceTie>()
  for (const tie of ties) for (const origin of tie.origins) byPlace.add(origin, tie)
  const byAuthor = new Map<string, Reference>()
  for (const reference of compendium.references) {
    for (const { document, csl } of reference.citations) {
      const family = (csl.author ?? csl.editor)?.[0]?.family
      const year = csl.issued?.['date-parts'][0]?.[0]
      if (family && year) byAuthor.set(`${document} ${family.toLowerCase()} ${year}`, reference)
    }
  }
  const byNumber = numberCitations(compendium.references)
  const fragment = (reference: Reference) => `ref-${slug(reference.id.replace(/^ref:/, ''))}`
  const badge = (reference: Reference): Badge => ({
    word: evidenceWords[reference.evidence],
    key: reference.evidence,
    href: `#${fragment(reference)}`,
  })
  return {
    badge,
    fragment,
    of(origins, text) {
      const tie = origins.flatMap((origin) => byPlace.at(origin))[0]
      const tied = tie && byId.get(tie.reference)
      if (tied) return { badge: badge(tied), population: tie.population, notes: tie.note ? [tie.note] : [] }
      // Most sentences carry no year, and are not searched for names.
      for (const [, family, year] of /(?:19|20)\d\d/.test(text) ? text.matchAll(citation) : []) {
        const cited = byAuthor.get(`${origins[0]?.document} ${family!.toLowerCase()} ${year}`)
        if (cited) return { badge: badge(cited), population: null, notes: [] }
      }
      for (const [, number] of text.includes('[') ? text.matchAll(bracketed) : []) {
        const cited = byNumber.get(origins[0]?.document ?? '')?.[Number(number) - 1]
        if (cited) return { badge: badge(cited), population: null, notes: [] }
      }
      return { badge: { word: 'No study cited', key: 'none', href: null }, population: null, notes: [] }
    },
  }
}

// Numbers in brackets count the entries of the list at the end of the article.
function numberCitations(references: readonly Reference[]): Map<string, Reference[]> {
  const placed = new Map<string, { reference: Reference; offset: number }[]>()
  for (const reference of references) {
    for (const { document, origin } of reference.citations) {
      const entry = { reference, offset: origin.spans[0]?.start.offset ?? 0 }
      const list = placed.get(document)
      if (list) list.push(entry)
      else placed.set(document, [entry])
    }
  }
  return new Map(
    [...placed].map(([document, list]) => [
      document,
      list.sort((a, b) => a.offset - b.offset).map(({ reference }) => reference),
    ]),
  )
}
