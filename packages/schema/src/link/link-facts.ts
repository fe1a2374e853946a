// Stage "link": the facts of many articles and the editors' files to what they have in common. One list of steps.
import { checkGlossaryNames, checkGlossarySee } from '../check/check-glossary.ts'
import { checkVocabulary } from '../check/check-vocabulary.ts'
import { auditReferences } from '../check/reference-audit/audit-references.ts'
import type { Editors } from '../editors/read-editors.ts'
import type { Compendium } from '../entities/compendium.ts'
import type { ArticleFacts } from './article-facts.ts'
import { type ComparedCitation, citationsOf } from './compared-facts.ts'
import { linkDisagreements } from './disagreements/link-disagreements.ts'
import type { LinkedDisagreement } from './disagreements/rule.ts'
import { linkRedirects } from './link-redirects.ts'
import { sumUses } from './medicines/count-uses.ts'
import { type LinkedMedicine, linkMedicines } from './medicines/link-medicines.ts'
import { matchChecks } from './references/match-checks.ts'
import { type MergedReference, mergeReferences } from './references/merge-references.ts'
import { type MergedTerm, mergeTerms } from './terms/merge-terms.ts'

/** What articles have in common, and where what each of them brings went; no place in a text. */
export interface Links extends Pick<Compendium, 'redirects'> {
  terms: MergedTerm[]
  references: MergedReference[]
  /** All citations, in order of documents. */
  citations: ComparedCitation[]
  medicines: LinkedMedicine[]
  disagreements: LinkedDisagreement[]
  /** For each entry of the editors' glossary the id of its term. */
  entryIds: string[]
  /** For each definition, in order of documents, its term and its place there. */
  definitionPlaces: { term: string; definition: number }[]
  /** For each citation, in order of documents, its work and its place there. */
  citationPlaces: { reference: string; citation: number }[]
  /** For each medicine of the vocabulary its id. */
  medicineIds: string[]
  /** Ids of everything that articles have in common. */
  ids: ReadonlySet<string>
}

/**
 * Link the facts of a corpus.
 *
 * @param articles What the articles say, in order of their paths.
 * @param editors The editors' files; what does not fit the articles is reported on them.
 * @returns Terms, works, medicines, disagreements and redirects. Time and memory grow with the number
 *   of definitions, citations and claims, not with the text.
 */
export function linkFacts(articles: readonly ArticleFacts[], editors: Editors): Links {
  const { glossary, references: checks, vocabulary } = editors
  if (glossary) checkGlossaryNames(glossary)
  const merged = mergeTerms({
    definitions: articles.flatMap(({ id: document, definitions }) =>
      definitions.map(({ term, names, kind, placement, length }) => {
        return { term, names, kind, placement, length, document }
      }),
    ),
    abbreviations: articles.flatMap(({ abbreviations }) => abbreviations),
    entries: glossary?.value?.terms ?? [],
    synonyms: (vocabulary?.value?.medicines ?? []).flatMap(({ name, names }) =>
      names.includes(name) ? [names] : [],
    ),
  })
  const { terms, entryIds } = merged
  if (glossary) {
    const byId = new Map(terms.map((term) => [term.id, term]))
    for (const [index, targets] of checkGlossarySee(glossary).entries())
      byId.get(entryIds[index]!)!.see = targets.map((target) => entryIds[target]!)
  }
  const citations = citationsOf(articles)
  const { references, places } = mergeReferences(
    citations,
    checks?.value?.references ?? [],
    checks ? matchChecks(citations, checks) : [],
  )
  const notes = auditReferences(references, citations)
  for (const reference of references) reference.audit = notes.get(reference.id) ?? []
  const words = vocabulary?.value
  const uses = words && sumUses(articles, words)
  const medicines = words && uses ? linkMedicines(words, uses) : []
  if (vocabulary && uses) checkVocabulary(vocabulary, editors.hasDefaultVocabulary ? null : uses)
  const shared = [...terms, ...references, ...medicines.map(({ medicine }) => medicine)].map(({ id }) => id)
  const ids = new Set(shared)
  const named = new Set(articles.flatMap(({ id, ids }) => [id, ...(ids ?? [])]).concat(shared))
  const disagreements = linkDisagreements(articles, { references, citations }, named, editors)
  for (const { id } of disagreements) named.add(id)
  return {
    terms,
    references,
    citations,
    medicines,
    disagreements,
    redirects: linkRedirects(named, editors.redirects),
    entryIds,
    definitionPlaces: merged.places,
    citationPlaces: places,
    medicineIds: (words?.medicines ?? []).map(({ id }) => `med:${id}`),
    ids,
  }
}
