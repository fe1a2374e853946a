// Stage "link": many parsed articles and the editors' files into one compendium, all of it in memory.
import { checkGlossaryUse } from '../check/check-glossary.ts'
import type { Statement } from '../entities/medicine.ts'
import type { Section } from '../entities/section.ts'
import type { Term } from '../entities/term.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { openRecorder } from './article-record.ts'
import { placeDisagreements } from './disagreements/link-disagreements.ts'
import { type HeldLinks, holdLinks, type ReadFiles } from './hold-links.ts'
import type { Links } from './link-facts.ts'
import type { OpenCompendium } from './open-compendium.ts'
import {
  type FirstPlaces,
  firstPlaces,
  openPlacer,
  type PlacedArticle,
  type Placer,
} from './place-article.ts'

// Articles as the last build of a process placed them, with what that depended on.
const placedLast = new WeakMap<ParsedArticle, { places: string; names: string; placed: PlacedArticle }>()

function placeOnce(
  article: ParsedArticle,
  places: string,
  names: string,
  place: () => PlacedArticle,
): PlacedArticle {
  const last = placedLast.get(article)
  if (last && last.places === places && last.names === names) return last.placed
  const placed = place()
  placedLast.set(article, { places, names, placed })
  return placed
}

// The finder of mentions is dear to make, and holds as long as the links do.
const placers = new WeakMap<Links, Placer>()

function placerOf(links: Links): Placer {
  const place = placers.get(links) ?? openPlacer(links)
  placers.set(links, place)
  return place
}

/** Where the definitions and citations of one article went. */
function placesKey(
  { definitionPlaces, citationPlaces }: Pick<Links, 'definitionPlaces' | 'citationPlaces'>,
  first: readonly FirstPlaces[],
  index: number,
): string {
  const { definition, citation } = first[index]!
  const next = first[index + 1]
  return JSON.stringify([
    definitionPlaces.slice(definition, next?.definition),
    citationPlaces.slice(citation, next?.citation),
  ])
}

/**
 * Link parsed articles and the editors' files.
 *
 * @param articles Parsed and corrected articles, in order of their paths.
 * @param read The editors' files; what does not fit the articles is reported on them.
 * @param last The links of an earlier build of this process, or null.
 * @returns Everything but `meta`, and its links.
 */
export function linkArticles(
  articles: readonly ParsedArticle[],
  read: ReadFiles,
  last: HeldLinks | null,
): { open: OpenCompendium; held: HeldLinks } {
  const { editors } = read
  const records = articles.map(openRecorder(editors))
  const facts = records.map((record) => record.facts)
  const held = holdLinks(facts, read, last)
  const { terms, references, disagreements, redirects, ...links } = held.links
  const definitions = articles.flatMap((article) => article.definitions)
  const glossary = terms.map((term): Term => {
    return { ...term, definitions: term.definitions.map((at) => definitions[at]!), mentions: [] }
  })
  const citations = articles.flatMap((article) => article.citations)
  // A class may stand for medicines that no article names, which are left out.
  const stated = new Map(links.medicines.map(({ index }) => [index, [] as Statement[]]))
  for (const { statements } of records)
    for (const { medicine, statement } of statements) stated.get(medicine)?.push(statement)
  const place = placerOf(held.links)
  const first = firstPlaces(articles)
  const sections: Section[] = []
  const names = glossary.map(({ id, term, abbreviations, aliases }) => [id, term, abbreviations, aliases])
  const namesKey = JSON.stringify(names)
  for (const [index, article] of articles.entries()) {
    const placed = placeOnce(article, placesKey(links, first, index), namesKey, () =>
      place(article, first[index]!),
    )
    for (const section of placed.sections) sections.push(section)
    for (const { term, ...mention } of placed.mentions) glossary[term]!.mentions.push(mention)
  }
  if (editors.glossary) {
    const documents = new Set(articles.map(({ document }) => document.id))
    const mentioned = new Set(glossary.filter(({ mentions }) => mentions.length > 0).map(({ id }) => id))
    const labels = facts.flatMap((article) => article.labels)
    const terms = glossary.map(({ id, definitions }) => {
      return { id, documents: definitions.map(({ document }) => document) }
    })
    checkGlossaryUse(editors.glossary, links.entryIds, { terms, mentioned, labels, documents })
  }
  const open: OpenCompendium = {
    documents: articles.map(({ document }) => document),
    sections,
    tables: articles.flatMap(({ tables }) => tables),
    glossary,
    references: references.map((work) => ({
      ...work,
      citations: work.citations.map((at) => {
        const citation = citations[at]!
        return { ...citation, csl: { ...citation.csl, id: work.id } }
      }),
    })),
    medicines: links.medicines.map(({ index, medicine }) => ({
      ...medicine,
      statements: stated.get(index)!,
    })),
    findings: articles.flatMap(({ findings }) => findings),
    disagreements: placeDisagreements(disagreements, facts),
    redirects,
  }
  return { open, held }
}
