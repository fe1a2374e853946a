// Stage: parse. Worker threads for many articles; the process itself for few, because a thread has to load the parser.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ArticleFacts, ArticleSource } from '@compendium/schema'
import type { TakerOptions } from './take-article.ts'

/** Bytes of text below which threads cost more than they give: each loads for about half a second. */
export const muchText = 3_000_000

/** Threads that fill the caches. */
export interface ParsePool {
  /** Parse an article into the caches; resolves to its facts, to null where this process has to take it itself. */
  run: (source: ArticleSource) => Promise<ArticleFacts | null>
  /** How many articles may be under way at once. */
  width: number
  close: () => Promise<void>
}

/**
 * Open a pool.
 *
 * @param options
 *   What each thread needs.
 * @param bytes
 *   How much text there is to parse.
 * @param threads
 *   How many threads; one less than the machine has cores, where that pays, when left out. None below two.
 * @returns
 *   The pool, or null where the process had better parse by itself.
 */
export async function openPool(
  options: TakerOptions,
  bytes: number,
  threads?: number,
): Promise<ParsePool | null> {
  // One core is left to this process, which reads, keeps and places what the threads parse.
  const count = threads ?? (bytes < muchText ? 1 : availableParallelism() - 1)
  const worker = new URL('take-worker.js', import.meta.url)
  // Run from its sources, the package has no file that a thread can load.
  if (count < 2 || !import.meta.url.endsWith('.js')) return null
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    minThreads: count,
    maxThreads: count,
    workerData: options,
    concurrentTasksPerWorker: 1,
  })
  return { run: (source) => pool.run(source), width: count * 2, close: () => pool.destroy() }
}
