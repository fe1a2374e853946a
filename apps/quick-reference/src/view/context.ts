// View: what every section builder looks things up in.
import type { Compendium, Medicine, Origin, Reference, Section } from '@compendium/schema'
import { type Article, keyArticles } from './article-keys.ts'
import { type ArticleStatement, collectStatements } from './collect-statements.ts'
import { type ConflictIndex, indexConflicts } from './conflict-index.ts'
import { type EvidenceIndex, type EvidenceTie, indexEvidence } from './evidence-index.ts'
import type { NameIndex } from './name-index.ts'
import { createQuotes, type Quotes } from './quotes.ts'
import { emphasise } from './runs.ts'
import { type Saying, sayingsOn } from './sayings.ts'
import { slug } from './slug.ts'
import { type SortedTopic, sortStatements } from './sort-statements.ts'
import type { TopicId } from './topics.ts'
import type { Extra, Group, Link, Row, SourceLink } from './view-model.ts'

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

/** What a row is made from; what is left out is empty. */
export interface RowDraft {
  /** Base of the permalink. */
  id: string
  /** The whole fragment, where other parts of the page point to it. */
  fragment?: string
  label?: string
  text: string
  /** Phrases to make strong. */
  strong?: readonly string[]
  origins: readonly Origin[]
  conflicts?: readonly Link[]
  population?: string | null
  notes?: readonly string[]
  links?: readonly Link[]
  facets?: readonly string[]
  extrasTitle?: string
  extras?: readonly { label: string; text: string; origins: readonly Origin[] }[]
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

/**
 * Makes a row.
 * @param context the context; its registers take the permalink and the quotes
 * @param draft what the row says and where from
 * @returns the row, with evidence, sources, and conflicts looked up
 */
export function makeRow(context: ViewContext, draft: RowDraft): Row {
  const { label = '', text, origins, extras = [] } = draft
  const id = draft.fragment ?? context.fragment(`r-${slug(draft.id)}`)
  const back: Link = { label: label || shorten(text), href: `#${id}` }
  const evidence = origins.length ? context.evidence.of(origins, text) : null
  const conflicts = [...(draft.conflicts ?? []), ...origins.flatMap((origin) => context.conflicts.at(origin))]
  const articles = new Set(origins.map((origin) => context.articles.get(origin.document)?.key))
  return {
    id,
    label,
    runs: emphasise(text, draft.strong ?? []),
    badge: evidence?.badge ?? null,
    population: draft.population ?? evidence?.population ?? null,
    notes: [...(draft.notes ?? []), ...(evidence?.notes ?? [])],
    sources: oneALine(origins.flatMap((origin) => context.quotes.link(origin, back))),
    conflicts: fewConflicts(conflicts),
    links: [...(draft.links ?? [])],
    extrasTitle: extras.length ? (draft.extrasTitle ?? '') : '',
    extras: extras.map(
      (extra): Extra => ({
        label: extra.label,
        text: extra.text,
        sources: extra.origins.flatMap((origin) => context.quotes.link(origin, back)),
      }),
    ),
    facets: [...(draft.facets ?? []), ...articles].join(' '),
  }
}

/**
 * Makes a group of rows.
 * @param rows the rows
 * @param options title and state; an open, untitled group where left out
 * @returns the group
 */
export function makeGroup(rows: Row[], options: Partial<Omit<Group, 'rows'>> = {}): Group {
  return { id: '', title: '', subtitle: '', collapsed: false, ordered: false, facets: '', ...options, rows }
}

// Two quotes of one line would be two links of one name; the source view marks both.
function oneALine(sources: readonly SourceLink[]): SourceLink[] {
  const seen = new Set<string>()
  return sources.filter(({ label }) => !seen.has(label) && seen.add(label))
}

/** One disagreement is named, or two on different points; more are counted, and lead to the section. */
export function fewConflicts(links: readonly Link[]): Link[] {
  const different = [...new Map(links.map((link) => [link.href, link])).values()]
  const labels = new Set(different.map(({ label }) => label))
  if (different.length < 3 && labels.size === different.length) return different
  return [{ label: `Differ on ${different.length} points`, href: '#conflicts' }]
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s\S*$/, '')} …`
}
