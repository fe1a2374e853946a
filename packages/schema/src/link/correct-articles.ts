// Stage "link": articles as their editors corrected them, each corrected once as long as it and its corrections stay the same.
import { type Editors, stemOf } from '../editors/read-editors.ts'
import type { ParsedArticle } from '../parse/parsed-article.ts'
import { applyCorrections } from './apply-corrections.ts'

// What the next build of a process corrects in the same way, and has looked at already.
const corrected = new WeakMap<ParsedArticle, { by: object | null; article: ParsedArticle }>()

/**
 * Correct parsed articles by what their editors settled.
 *
 * @param articles Parsed articles.
 * @param editors The editors' files; corrections that do not fit are reported on them.
 * @returns The articles, corrected; what was settled is no doubt any more.
 */
export function correctArticles(articles: readonly ParsedArticle[], editors: Editors): ParsedArticle[] {
  return articles.map((article) => correctArticle(article, editors))
}

/**
 * Correct one parsed article.
 *
 * @param article The article.
 * @param editors The editors' files.
 * @returns The article, corrected.
 */
export function correctArticle(article: ParsedArticle, editors: Editors): ParsedArticle {
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
}
