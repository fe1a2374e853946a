// Stage: before the parse. The keys under which caches keep the parse and the record of each article.
import { hash } from 'node:crypto'
import type { EditorsFile } from '@compendium/schema'
import { articleKey } from '../build/article-key.ts'
import type { ArticleIdentity } from '../build/parse-kept.ts'

/** Keys of what was made of one article. */
export interface KeysOfArticle {
  parse: string
  /** Covers what the record depends on, and so what the parse does. */
  record: string
}

/** Gives the keys of an article with these bytes; worked out once, so that a build of a session hashes few. */
export type ArticleKeys = (article: ArticleIdentity) => KeysOfArticle

/**
 * Prepare to key articles.
 *
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @param editorsFiles
 *   The editors' files: corrections count for the parse, vocabulary and disagreements for the record.
 * @returns
 *   The keys of articles.
 */
export function openArticleKeys(parserKey: string, editorsFiles: readonly EditorsFile[]): ArticleKeys {
  const shared = editorsFiles.filter(({ path }) => /(?:^|\/)(?:vocabulary|disagreements)\.ya?ml$/i.test(path))
  const namesIds = editorsFiles.some(({ path }) => /(?:^|\/)redirects\.ya?ml$/i.test(path))
  const sharedKey = hash('sha256', JSON.stringify([shared, namesIds]))
  const known = new Map<string, { sha256: string; keys: KeysOfArticle }>()
  return (article) => {
    const { path, sha256 } = article
    const found = known.get(path)
    if (found?.sha256 === sha256) return found.keys
    const parse = articleKey(parserKey, editorsFiles, article)
    const keys = { parse, record: hash('sha256', `${parse} ${sharedKey}`) }
    known.set(path, { sha256, keys })
    return keys
  }
}
