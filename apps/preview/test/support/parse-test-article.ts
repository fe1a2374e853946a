// Test kit: the test article, or another text in its place, parsed.
import { createHash } from 'node:crypto'
import { type ArticleSource, type ParsedArticle, parseArticle } from '@compendium/schema'
import { article } from './article.ts'

/** A decoded article, as the disk would give it. */
export function sourceOf(text: string = article, path = 'articles/iron.txt'): ArticleSource {
  const bytes = Buffer.from(text)
  const mediaType = path.endsWith('.md') ? 'text/markdown' : 'text/plain'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, text, mediaType, sha256, bytes: bytes.length }
}

/** The parsed article. */
export function parseTestArticle(text?: string, path?: string): ParsedArticle {
  return parseArticle(sourceOf(text, path))
}
