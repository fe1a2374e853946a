// Stage "link": what of one article is compared with the others. Small and plain, so that thousands fit into memory and
// one can be kept on the disk.
import type { Editors } from '../editors/read-editors.ts'
import type { Citation } from '../entities/reference.ts'
import type { Definition } from '../entities/term.ts'
import type { Doubt, ParsedArticle } from '../parse/parsed-article.ts'
import { type FactorStatement, factorStatements } from './disagreements/factor-statements.ts'
import { type FoundQuote, findQuotes } from './disagreements/find-quotes.ts'
import type { Claim } from './medicines/claim.ts'
import { claimsOfArticle } from './medicines/claims-of-article.ts'
import { indexVocabulary, type VocabularyUses } from './medicines/vocabulary-index.ts'

/** What one article says, without its text. */
export interface ArticleRecord {
  document: { id: string; source: { path: string } }
  /** Ids of its sections, tables and findings. */
  ids: string[]
  definitions: Definition[]
  citations: Citation[]
  abbreviations: ParsedArticle['abbreviations']
  /** What it states of medicines, prose included. */
  claims: Claim[]
  /** How often it uses each entry of the vocabulary; null without one. */
  uses: VocabularyUses | null
  factors: FactorStatement[]
  /** Quotes that the editors' disagreements give of it. */
  quotes: FoundQuote[]
  /** What its parse was unsure of and no correction has settled. */
  doubts: Doubt[]
}

// What the next build of a process would read in the same way out of the same article.
const recorded = new WeakMap<
  ParsedArticle,
  { words: object | null; settled: object | null; record: ArticleRecord }
>()

/**
 * Prepare to make records.
 *
 * @param editors The editors' files.
 * @returns Makes the record of an article that is corrected.
 */
export function openRecorder({
  vocabulary,
  disagreements,
}: Editors): (article: ParsedArticle) => ArticleRecord {
  const words = vocabulary?.value ?? null
  const index = words && indexVocabulary(words)
  const settled = disagreements?.value ?? null
  return (article) => {
    const last = recorded.get(article)
    if (last && last.words === words && last.settled === settled) return last.record
    const record = take(article)
    recorded.set(article, { words, settled, record })
    return record
  }

  function take(article: ParsedArticle): ArticleRecord {
    const { document, sections, tables, findings, definitions, citations, abbreviations } = article
    const before = index && copyOf(index.uses)
    const claims = words && index ? claimsOfArticle(article, words, index) : []
    return {
      document: { id: document.id, source: { path: document.source.path } },
      ids: [...sections, ...tables, ...findings].map(({ id }) => id),
      definitions,
      citations,
      abbreviations,
      claims,
      uses: index && before && difference(index.uses, before),
      factors: factorStatements(article),
      quotes: settled ? findQuotes(article, settled) : [],
      doubts: article.doubts,
    }
  }
}

/**
 * Add up how often the articles use the entries of the vocabulary.
 *
 * @param records What the articles say.
 * @returns The sums; null without a vocabulary.
 */
export function sumUses(records: readonly ArticleRecord[]): VocabularyUses | null {
  let sum: VocabularyUses | null = null
  for (const { uses } of records) {
    if (!uses) continue
    sum ??= { medicines: [], classes: [], targets: [] }
    for (const list of lists)
      for (const [entry, count] of uses[list].entries()) sum[list][entry] = (sum[list][entry] ?? 0) + count
  }
  return sum
}

const lists = ['medicines', 'classes', 'targets'] as const

function copyOf({ medicines, classes, targets }: VocabularyUses): VocabularyUses {
  return { medicines: [...medicines], classes: [...classes], targets: [...targets] }
}

function difference(now: VocabularyUses, before: VocabularyUses): VocabularyUses {
  const of = (list: keyof VocabularyUses) => now[list].map((count, entry) => count - before[list][entry]!)
  return { medicines: of('medicines'), classes: of('classes'), targets: of('targets') }
}
