// Stage "link": the records of many articles and the editors' files to what they have in common. One list of steps.
import { checkGlossaryNames, checkGlossarySee } from '../check/check-glossary.ts'
import { checkVocabulary } from '../check/check-vocabulary.ts'
import { auditReferences } from '../check/reference-audit/audit-references.ts'
import type { Editors } from '../editors/read-editors.ts'
import type { Compendium } from '../entities/compendium.ts'
import { type ArticleRecord, sumUses } from './article-record.ts'
import { linkDisagreements } from './disagreements/link-disagreements.ts'
import { linkRedirects } from './link-redirects.ts'
import { linkMedicines } from './medicines/link-medicines.ts'
import { matchChecks } from './references/match-checks.ts'
import { mergeReferences } from './references/merge-references.ts'
import { mergeTerms } from './terms/merge-terms.ts'

/** What articles have in common, and where what each of them brings went. */
export interface Links
  extends Pick<Compendium, 'glossary' | 'references' | 'medicines' | 'disagreements' | 'redirects'> {
  /** For each entry of the editors' glossary the id of its term. */
  entryIds: string[]
  /** For each definition, in order of documents, its term and its place there. */
  definitionPlaces: { term: string; definition: number }[]
  /** For each citation, in order of documents, its work and its place there. */
  citationPlaces: { reference: string; citation: number }[]
  /** For each medicine of the vocabulary its id. */
  medicineIds: string[]
  /** All ids that a pointer may name. */
  ids: ReadonlySet<string>
}

/**
 * Link the records of a corpus.
 *
 * @param records What the articles say, in order of their paths.
 * @param editors The editors' files; what does not fit the articles is reported on them.
 * @returns Terms without mentions, works, medicines, disagreements and redirects. Time and memory grow with the number
 *   of definitions, citations and claims, not with the text.
 */
export function linkRecords(records: readonly ArticleRecord[], editors: Editors): Links {
  const { glossary, references: checks, vocabulary } = editors
  if (glossary) checkGlossaryNames(glossary)
  const merged = mergeTerms({
    definitions: records.flatMap(({ definitions }) => definitions),
    abbreviations: records.flatMap(({ abbreviations }) => abbreviations),
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
  const citations = records.flatMap((record) => record.citations)
  const { references, places } = mergeReferences(
    citations,
    checks?.value?.references ?? [],
    checks ? matchChecks(citations, checks) : [],
  )
  const notes = auditReferences(references)
  for (const reference of references) reference.audit = notes.get(reference.id) ?? []
  const uses = sumUses(records)
  const words = vocabulary?.value
  const claims = records.flatMap((record) => record.claims)
  const medicines = words && uses ? linkMedicines(claims, words, uses) : []
  if (vocabulary && uses) checkVocabulary(vocabulary, editors.hasDefaultVocabulary ? null : uses)
  const ids = new Set<string>()
  for (const { document, ids: own } of records) {
    ids.add(document.id)
    for (const id of own) ids.add(id)
  }
  for (const { id } of [...terms, ...references, ...medicines]) ids.add(id)
  const disagreements = linkDisagreements(records, references, ids, editors)
  for (const { id } of disagreements) ids.add(id)
  return {
    glossary: terms,
    references,
    medicines,
    disagreements,
    redirects: linkRedirects(ids, editors.redirects),
    entryIds,
    definitionPlaces: merged.places,
    citationPlaces: places,
    medicineIds: (words?.medicines ?? []).map(({ id }) => `med:${id}`),
    ids,
  }
}
