// Stage "link": what is kept of one article besides its parse: the facts that are compared with others, and what it
// states of medicines, which waits for its second pass.
import type { Editors } from '../editors/read-editors.ts'
import type { Statement } from '../entities/medicine.ts'
import type { Doubt, ParsedArticle } from '../parse/parsed-article.ts'
import {
  type ArticleFacts,
  type DefinitionFacts,
  type DoubtCount,
  packCitation,
  packOrigin,
} from './article-facts.ts'
import { factorStatements } from './disagreements/factor-statements.ts'
import { findQuotes } from './disagreements/find-quotes.ts'
import { claimsOfArticle } from './medicines/claims-of-article.ts'
import { copyUses, usesSince } from './medicines/count-uses.ts'
import { indexVocabulary } from './medicines/vocabulary-index.ts'
import { foldHeadword } from './terms/fold-headword.ts'
import { namesInDefinition } from './terms/names-in-definition.ts'

/** Characters of a label that can be a name; longer ones are sentences. */
const longestLabel = 80

/** A statement of a table, list or definition with the medicine that it is about. */
export interface MedicineStatement {
  /** Index of the medicine in the vocabulary. */
  medicine: number
  statement: Statement
}

/** What one article says, without its text. */
export interface ArticleRecord {
  facts: ArticleFacts
  statements: MedicineStatement[]
}

// What the next build of a process would read in the same way out of the same article.
const recorded = new WeakMap<
  ParsedArticle,
  { words: object | null; settled: object | null; ids: boolean; record: ArticleRecord }
>()

/**
 * Prepare to make records.
 *
 * @param editors The editors' files.
 * @returns Makes the record of an article that is corrected.
 */
export function openRecorder(editors: Editors): (article: ParsedArticle) => ArticleRecord {
  const words = editors.vocabulary?.value ?? null
  const index = words && indexVocabulary(words)
  const settled = editors.disagreements?.value ?? null
  const ids = namesIds(editors)
  return (article) => {
    const last = recorded.get(article)
    if (last && last.words === words && last.settled === settled && last.ids === ids) return last.record
    const record = take(article)
    recorded.set(article, { words, settled, ids, record })
    return record
  }

  function take(article: ParsedArticle): ArticleRecord {
    const { document, sections, tables, findings, definitions, citations, abbreviations, doubts } = article
    const before = index && copyUses(index.uses)
    const claims = words && index ? claimsOfArticle(article, words, index) : []
    const terse = claims.filter(({ from }) => from !== 'prose')
    const holes = doubts.filter(isHole)
    const facts: ArticleFacts = {
      id: document.id,
      path: document.source.path,
      ids: ids ? [...sections, ...tables, ...findings].map(({ id }) => id) : null,
      definitions: definitions.map(
        ({ term, text, kind, placement }): DefinitionFacts => ({
          term: term.text,
          names: kind === 'definition' ? namesInDefinition(term.text, text) : [],
          kind,
          placement,
          length: text.length,
        }),
      ),
      citations: citations.map(packCitation),
      abbreviations,
      labels: labelsOf(tables),
      medicines: [...new Set(terse.map(({ medicine }) => medicine))],
      claims: claims
        .filter(({ values }) => values.length > 0)
        .map(({ medicine, from, property, values, text, origin }) => {
          return { medicine, from, property, values, text, at: packOrigin(origin) }
        }),
      uses: index && before && usesSince(before, index.uses),
      factors: factorStatements(article).map(({ factor, direction, position: { text, origin } }) => {
        return { factor, direction, text, at: packOrigin(origin) }
      }),
      quotes: settled ? findQuotes(article, settled) : [],
      doubts: countDoubts(doubts.filter((doubt) => !isHole(doubt))),
      holes,
    }
    return {
      facts,
      statements: terse.map(({ medicine, from: _from, ...statement }) => ({ medicine, statement })),
    }
  }
}

/**
 * Tell whether an editors' file can name the sections, tables and findings of articles.
 *
 * @param editors The editors' files.
 * @returns True where one of the two that can is there.
 */
export function namesIds({
  disagreements,
  redirects,
}: Pick<Editors, 'disagreements' | 'redirects'>): boolean {
  return disagreements !== null || redirects !== null
}

function labelsOf(tables: ParsedArticle['tables']): string[] {
  const labels = tables.flatMap(({ columns, rows }) => [
    ...columns.map(({ label }) => label),
    ...rows.map(([first]) => first?.text ?? ''),
  ])
  const names = labels.filter((label) => label !== '' && label.length <= longestLabel).map(foldHeadword)
  return [...new Set(names)]
}

function isHole({ rule }: Doubt): boolean {
  return rule === 'coverage-hole'
}

function countDoubts(doubts: readonly Doubt[]): DoubtCount[] {
  const counts = new Map<string, DoubtCount>()
  for (const { rule, place } of doubts) {
    const { line, column } = place
    const known = counts.get(rule)
    if (!known) counts.set(rule, { rule, count: 1, line, column })
    else {
      known.count++
      if (line < known.line || (line === known.line && column < known.column))
        Object.assign(known, { line, column })
    }
  }
  return [...counts.values()]
}
