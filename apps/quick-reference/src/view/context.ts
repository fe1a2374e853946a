// View: what every section builder looks things up in.
import type { Compendium, Medicine, Reference, Section } from '@compendium/schema'
import { type Article, keyArticles } from './article-keys.ts'
import { type ArticleStatement, collectStatements } from './collect-statements.ts'
import { type ConflictIndex, indexConflicts } from './conflict-index.ts'
import { type EvidenceIndex, type EvidenceTie, indexEvidence } from './evidence-index.ts'
import type { NameIndex } from './name-index.ts'
import { createQuotes, type Quotes } from './quotes.ts'
import { type Saying, sayingsOn } from './sayings.ts'
import { type SortedTopic, sortStatements } from './sort-statements.ts'
import type { TopicId } from './topics.ts'

/** The corpus with its indexes, and the registers that a page fills. */
export interface ViewContext {
  compendium: Compendium
  articles: ReadonlyMap<string, Article>
  sections: ReadonlyMap<string, Section>
  medicines: ReadonlyMap<string, Medicine>
  references: ReadonlyMap<string, Reference>
  names: NameIndex
  /** The prose, one statement at a time, and the same under its topics. */
  statements: readonly ArticleStatement[]
  topics: ReadonlyMap<TopicId, SortedTopic>
  /** What is said of each medicine, by its id. */
  sayings: ReadonlyMap<string, readonly Saying[]>
  conflicts: ConflictIndex
  evidence: EvidenceIndex
  quotes: Quotes
  /** Counts how often a title has been given: 1 for the first time. */
  copyOf(title: string): number
  /** Makes a fragment unique on the page. */
  fragment(base: string): string
}

/**
 * Builds the indexes over a corpus.
 * @param compendium the compiled corpus
 * @param names names of its medicines and terms
 * @param withSource ids of the documents whose text the page shows
 * @param ties editors' ties between words and studies
 * @param extraCues editors' words by topic
 * @returns the context
 */
export function createContext(
  compendium: Compendium,
  names: NameIndex,
  withSource: ReadonlySet<string>,
  ties: readonly EvidenceTie[],
  extraCues: Readonly<Record<string, readonly string[]>>,
): ViewContext {
  const articles = keyArticles(compendium)
  const statements = collectStatements(compendium)
  const topics = sortStatements(statements, names, extraCues)
  const taken = new Map<string, number>()
  const titles = new Map<string, number>()
  return {
    compendium,
    articles,
    sections: new Map(compendium.sections.map((section) => [section.id, section])),
    medicines: new Map(compendium.medicines.map((medicine) => [medicine.id, medicine])),
    references: new Map(compendium.references.map((reference) => [reference.id, reference])),
    names,
    topics,
    statements,
    sayings: sayingsOn(compendium, names, statements, topics.get('cautions')),
    conflicts: indexConflicts(compendium),
    evidence: indexEvidence(compendium, ties),
    quotes: createQuotes(articles, withSource),
    copyOf(title) {
      const copy = (titles.get(title) ?? 0) + 1
      titles.set(title, copy)
      return copy
    },
    fragment(base) {
      let count = taken.get(base) ?? 0
      let id = count ? `${base}-${++count}` : base
      while (id !== base && taken.has(id)) id = `${base}-${++count}`
      taken.set(base, count || 1)
      taken.set(id, taken.get(id) ?? 1)
      return id
    },
  }
}
