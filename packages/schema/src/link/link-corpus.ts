// Stage "link": many parsed articles and the editors' files into one compendium. One readable list of steps.

import { checkGlossaryNames, checkGlossarySee, checkGlossaryUse } from '../check/check-glossary.ts'
import { checkVocabulary } from '../check/check-vocabulary.ts'
import { auditReferences } from '../check/reference-audit/audit-references.ts'
import type { Editors } from '../editors/read-editors.ts'
import { stemOf } from '../editors/read-editors.ts'
import type { Block } from '../entities/block.ts'
import type { Section } from '../entities/section.ts'
import type { DraftBlock, ParsedArticle } from '../parse/parsed-article.ts'
import { applyCorrections } from './apply-corrections.ts'
import { linkDisagreements } from './disagreements/link-disagreements.ts'
import { linkRedirects } from './link-redirects.ts'
import { linkMedicines } from './medicines/link-medicines.ts'
import { linkMentions } from './mentions/link-mentions.ts'
import type { OpenCompendium } from './open-compendium.ts'
import { matchChecks } from './references/match-checks.ts'
import { mergeReferences } from './references/merge-references.ts'
import { mergeTerms } from './terms/merge-terms.ts'

/**
 * Correct parsed articles by what their editors settled.
 *
 * @param articles Parsed articles.
 * @param editors The editors' files; corrections that do not fit are reported on them.
 * @returns The articles, corrected; what was settled is no doubt any more.
 */
export function correctArticles(articles: readonly ParsedArticle[], editors: Editors): ParsedArticle[] {
  return articles.map((article) => {
    const corrections = editors.corrections.get(stemOf(article.document.source.path))
    if (!corrections) return article
    const last = corrected.get(article)
    if (last && last.by === corrections.value) return last.article
    const reported = corrections.file.messages.length
    const result = applyCorrections(article, corrections)
    // What reports something is done again each time, so that it is reported each time.
    if (corrections.file.messages.length === reported)
      corrected.set(article, { by: corrections.value, article: result })
    return result
  })
}

// What the next build of a process corrects in the same way, and has looked at already.
const corrected = new WeakMap<ParsedArticle, { by: object | null; article: ParsedArticle }>()

/**
 * Link parsed articles and the editors' files.
 *
 * @param articles Parsed and corrected articles, in order of their paths.
 * @param editors The editors' files; what does not fit the articles is reported on them.
 * @returns Everything but `meta`.
 */
export function linkArticles(articles: readonly ParsedArticle[], editors: Editors): OpenCompendium {
  const { glossary, references: checks, vocabulary } = editors
  if (glossary) checkGlossaryNames(glossary)
  const merged = mergeTerms({
    definitions: articles.flatMap(({ definitions }) => definitions),
    abbreviations: articles.flatMap(({ abbreviations }) => abbreviations),
    entries: glossary?.value?.terms ?? [],
    synonyms: (vocabulary?.value?.medicines ?? []).flatMap(({ name, names }) =>
      names.includes(name) ? [names] : [],
    ),
  })
  const terms = merged.terms
  if (glossary) {
    const byId = new Map(terms.map((term) => [term.id, term]))
    for (const [index, targets] of checkGlossarySee(glossary).entries())
      byId.get(merged.entryIds[index]!)!.see = targets.map((target) => merged.entryIds[target]!)
  }
  const citations = articles.flatMap((article) => article.citations)
  const { references, places } = mergeReferences(
    citations,
    checks?.value?.references ?? [],
    checks ? matchChecks(citations, checks) : [],
  )
  const notes = auditReferences(references)
  for (const reference of references) reference.audit = notes.get(reference.id) ?? []
  const mentioned = linkMentions(articles, terms)
  if (glossary) {
    const documents = new Set(articles.map(({ document }) => document.id))
    checkGlossaryUse(glossary, merged.entryIds, terms, documents)
  }
  const { medicines, claims, uses } = linkMedicines(articles, vocabulary?.value ?? null)
  if (vocabulary && uses) checkVocabulary(vocabulary, editors.hasDefaultVocabulary ? null : uses)
  const compendium: OpenCompendium = {
    documents: articles.map(({ document }) => document),
    sections: placeBlocks(articles, mentioned, merged.places, places),
    tables: articles.flatMap(({ tables }) => tables),
    glossary: terms,
    references,
    medicines,
    findings: articles.flatMap(({ findings }) => findings),
    disagreements: [],
    redirects: {},
  }
  compendium.disagreements = linkDisagreements(articles, compendium, claims, editors)
  compendium.redirects = linkRedirects(compendium, editors.redirects)
  return compendium
}

/** Sections whose glossary entries and references point to merged terms and works. */
function placeBlocks(
  articles: readonly ParsedArticle[],
  sections: readonly ParsedArticle['sections'][],
  terms: readonly { term: string; definition: number }[],
  references: readonly { reference: string; citation: number }[],
): Section[] {
  let firstDefinition = 0
  let firstCitation = 0
  return articles.flatMap((article, index) => {
    const place = (block: DraftBlock): Block => {
      if (block.type === 'glossaryEntry')
        return { type: 'glossaryEntry', ...terms[firstDefinition + block.definition]! }
      if (block.type === 'reference')
        return { type: 'reference', ...references[firstCitation + block.citation]! }
      return block
    }
    const placed = sections[index]!.map((section) => ({ ...section, blocks: section.blocks.map(place) }))
    firstDefinition += article.definitions.length
    firstCitation += article.citations.length
    return placed
  })
}
