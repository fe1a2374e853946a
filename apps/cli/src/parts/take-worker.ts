// A worker thread: parses articles and keeps what they give in the caches, so that only their names travel back.
import { workerData } from 'node:worker_threads'
import type { ArticleSource } from '@compendium/schema'
import { openTaker, type TakerOptions } from './take-article.ts'

// The pool hands its own data over first, then ours.
const [, options] = workerData as [unknown, TakerOptions]
const taker = openTaker(options)

/**
 * Parse one article into the caches.
 *
 * @param source
 *   The article.
 */
export default async function take(source: ArticleSource): Promise<void> {
  await taker.take(source)
}
