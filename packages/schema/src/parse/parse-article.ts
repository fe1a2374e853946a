// The parse of one article, from its decoded file to entities that stand alone. One readable list of stages.
import { type ArticleHints, noHints } from './article-hints.ts'
import type { ArticleSource } from './article-source.ts'
import { countCoverage } from './coverage.ts'
import { evidenceOf } from './evidence-of.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import { findDoubts } from './find-doubts.ts'
import { findQuantities } from './find-quantities.ts'
import type { ArticleContext } from './locate.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { readTree } from './read-tree.ts'
import { slugOf } from './slug.ts'
import { splitSections } from './split-sections.ts'

/** The id of a document: its file name without extension, as a slug. */
export function documentIdOf(path: string): string {
  return slugOf(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
}

/**
 * Parse one article. Total: any text gives entities, and every character of it is accounted for.
 *
 * @param source The article.
 * @param hints What an editor has settled.
 * @returns Entities, with the doubts that an editor should look at.
 */
export function parseArticle(source: ArticleSource, hints: ArticleHints = noHints): ParsedArticle {
  const document = documentIdOf(source.path)
  const context: ArticleContext = { source, document }
  const tree = readTree(source, hints.lines)
  const { furniture, flattened, topLevel, title, ...split } = splitSections(
    context,
    tree,
    evidenceOf(tree.children),
    hints.tables,
  )
  const article: ParsedArticle = {
    text: source.text,
    document: {
      id: document,
      title: title?.text ?? null,
      titleOrigin: title?.origin ?? null,
      source: { path: source.path, mediaType: source.mediaType, sha256: source.sha256, bytes: source.bytes },
      sections: topLevel,
      furniture,
      coverage: { content: 0, markup: 0, furniture: 0, blank: 0, unclaimed: 0 },
    },
    ...split,
    findings: [],
    abbreviations: [],
    doubts: [],
  }
  article.findings = findQuantities(source, article)
  article.abbreviations = findAbbreviations(article)
  const ledger = countCoverage(source.text, article, source.mediaType === 'text/markdown')
  article.document.coverage = ledger.coverage
  article.doubts = findDoubts(article, tree.children, flattened, ledger)
  return article
}
