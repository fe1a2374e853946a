// Stage: read ─► parse ─► record. One article at a time to its record, by the caches; in the process itself or in a worker thread.
import { isDeepStrictEqual } from 'node:util'
import { openParseCache, type ParseCache } from '@compendium/corpus'
import {
  type ArticleRecord,
  type ArticleSource,
  type CorpusStream,
  type EditorsFile,
  openStream,
} from '@compendium/schema'
import { type KeptParser, openParser } from '../build/parse-kept.ts'
import { type ArticleKeys, openArticleKeys } from './article-keys.ts'

/** What a thread needs to take articles; plain data. */
export interface TakerOptions {
  /** Folder that holds the caches `articles` and `records`. */
  caches: string
  /** Hash of the part of the tool that parses. */
  parserKey: string
  editorsFiles: readonly EditorsFile[]
}

/** Takes articles. */
export interface ArticleTaker {
  options: TakerOptions
  stream: CorpusStream
  articles: ParseCache
  records: ParseCache
  keys: ArticleKeys
  /**
   * Tell that the entries of an article with these bytes are still of use; gives a key of everything that its record
   * depends on.
   */
  use: (path: string, sha256: string) => string
  /** Give the record that an earlier build kept of an article with these bytes. */
  find: (path: string, sha256: string) => ArticleRecord | undefined
  /**
   * Parse an article and make its record, and keep both. The record is not kept where corrections were reported, which
   * has to be done again by the next build.
   */
  take: (source: ArticleSource) => Promise<{ record: ArticleRecord; keep: boolean }>
  parse: KeptParser
}

/**
 * Prepare to take articles.
 *
 * @param options
 *   Caches, tool and editors' files.
 * @param last
 *   The taker of the last build of this process; its caches and keys are taken over where they hold.
 * @returns
 *   The taker.
 */
export function openTaker(options: TakerOptions, last: ArticleTaker | null = null): ArticleTaker {
  const { caches, parserKey, editorsFiles } = options
  const held = last && isDeepStrictEqual(last.options, options) ? last : null
  const stream = openStream(editorsFiles)
  const articles = held?.articles ?? openParseCache(caches, 'articles')
  const records = held?.records ?? openParseCache(caches, 'records')
  const keys = held?.keys ?? openArticleKeys(parserKey, editorsFiles)
  const parse = openParser(articles, (article) => keys(article).parse, editorsFiles)
  return {
    ...{ options, stream, articles, records, keys, parse },
    use(path, sha256) {
      const { parse: parseKey, record: recordKey } = keys({ path, sha256 })
      articles.use(parseKey)
      records.use(recordKey)
      return recordKey
    },
    find: (path, sha256) => records.find<ArticleRecord>(keys({ path, sha256 }).record),
    async take(source) {
      const taken = stream.record(await parse(source, async () => source))
      if (taken.keep) records.keep(keys(source).record, taken.record)
      return taken
    },
  }
}
