// A worker thread: parses articles and keeps what they give in the caches, so that only their facts travel back.
import { workerData } from 'node:worker_threads'
import type { ArticleFacts, ArticleSource } from '@compendium/schema'
import { openTaker, type TakerOptions } from './take-article.ts'

// The pool hands its own data over first, then ours.
const [, options] = workerData as [unknown, TakerOptions]
const taker = openTaker(options)

/**
 * Parse one article into the caches.
 *
 * @param source
 *   The article.
 * @returns
 *   Its facts; null where its corrections were reported, which the process itself has to do.
 */
export default async function take(source: ArticleSource): Promise<ArticleFacts | null> {
  const { record, keep } = await taker.take(source)
  return keep ? record.facts : null
}
