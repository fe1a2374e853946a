// Stage: parse. One article at a time, unless a cache keeps what an earlier parse of the same bytes gave.
import type { ParseCache } from '@compendium/corpus'
import {
  type ArticleSource,
  type EditorsFile,
  hintsOf,
  loadMarkdown,
  type ParsedArticle,
  parseArticle,
} from '@compendium/schema'

/** What tells one text of an article from another: its path, and the SHA-256 of its bytes. */
export type ArticleIdentity = Pick<ArticleSource, 'path' | 'sha256'>

/**
 * Give the parse of an article.
 *
 * @param article
 *   Which.
 * @param read
 *   Called where no cache has the parse.
 */
export type KeptParser = (
  article: ArticleIdentity,
  read: () => Promise<ArticleSource>,
) => Promise<ParsedArticle>

/**
 * Open a parser.
 *
 * @param cache
 *   Keeps parsed articles; null parses all.
 * @param keyOf
 *   Gives a hash of everything that the parse of an article depends on.
 * @param editorsFiles
 *   The editors' files.
 * @returns
 *   The parser.
 */
export function openParser(
  cache: ParseCache | null,
  keyOf: (article: ArticleIdentity) => string,
  editorsFiles: readonly EditorsFile[],
): KeptParser {
  return async (article, read) => {
    const key = keyOf(article)
    const found = cache?.find<ParsedArticle>(key)
    if (found) return found
    const source = await read()
    if (source.mediaType === 'text/markdown') await loadMarkdown()
    const parsed = parseArticle(source, hintsOf(source, editorsFiles))
    cache?.keep(key, parsed)
    return parsed
  }
}
