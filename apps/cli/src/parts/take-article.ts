// Stage: read ─► parse ─► record. One article to its record, by the caches; in the process itself or in a worker thread.
import { hash } from 'node:crypto'
import { openParseCache, type ParseCache } from '@compendium/corpus'
import {
  type ArticleRecord,
  type ArticleSource,
  type CorpusStream,
  type EditorsFile,
  openStream,
} from '@compendium/schema'
import { articleKey } from '../build/article-key.ts'
import { type KeptParser, openParser } from '../build/parse-kept.ts'

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
  stream: CorpusStream
  articles: ParseCache
  records: ParseCache
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
 * @returns
 *   The taker.
 */
export function openTaker({ caches, parserKey, editorsFiles }: TakerOptions): ArticleTaker {
  const stream = openStream(editorsFiles)
  const articles = openParseCache(caches, 'articles')
  const records = openParseCache(caches, 'records')
  const shared = editorsFiles.filter(({ path }) => /(?:^|\/)(?:vocabulary|disagreements)\.ya?ml$/i.test(path))
  const namesIds = editorsFiles.some(({ path }) => /(?:^|\/)redirects\.ya?ml$/i.test(path))
  const sharedKey = hash('sha256', JSON.stringify([shared, namesIds]))
  const keyOf = (path: string, sha256: string) => articleKey(parserKey, editorsFiles, { path, sha256 })
  const recordKey = (path: string, sha256: string) => [...keyOf(path, sha256), sharedKey]
  const parse = openParser(articles, parserKey, editorsFiles)
  return {
    stream,
    articles,
    records,
    parse,
    use(path, sha256) {
      articles.use(keyOf(path, sha256))
      return records.use(recordKey(path, sha256))
    },
    find: (path, sha256) => records.find<ArticleRecord>(recordKey(path, sha256)),
    async take(source) {
      const { path, sha256 } = source
      const taken = stream.record(await parse(source, async () => source))
      if (taken.keep) records.keep(recordKey(path, sha256), taken.record)
      return taken
    },
  }
}
