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
import { articleKey } from './article-key.ts'

/**
 * Give the parse of an article.
 *
 * @param article
 *   Its path, and the SHA-256 of its bytes.
 * @param read
 *   Called where no cache has the parse.
 */
export type KeptParser = (
  article: Pick<ArticleSource, 'path' | 'sha256'>,
  read: () => Promise<ArticleSource>,
) => Promise<ParsedArticle>

/**
 * Open a parser.
 *
 * @param cache
 *   Keeps parsed articles; null parses all.
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @param editorsFiles
 *   The editors' files.
 * @returns
 *   The parser.
 */
export function openParser(
  cache: ParseCache | null,
  parserKey: string,
  editorsFiles: readonly EditorsFile[],
): KeptParser {
  return async (article, read) => {
    const parts = articleKey(parserKey, editorsFiles, article)
    const found = cache?.find<ParsedArticle>(parts)
    if (found) return found
    const source = await read()
    if (source.mediaType === 'text/markdown') await loadMarkdown()
    const parsed = parseArticle(source, hintsOf(source, editorsFiles))
    cache?.keep(parts, parsed)
    return parsed
  }
}
