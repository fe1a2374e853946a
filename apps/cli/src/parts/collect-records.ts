// Stage: read ─► parse ─► record. All records of a content folder: those that are kept, then the articles that changed.
import type { OpenCorpus, Stamps } from '@compendium/corpus'
import type { ArticleRecord } from '@compendium/schema'
import type { Progress } from '../show/progress.ts'
import { openPool } from './parse-pool.ts'
import type { ArticleTaker, TakerOptions } from './take-article.ts'

/** An article with its record. */
export interface TakenArticle {
  path: string
  sha256: string
  record: ArticleRecord
}

/**
 * Collect the records of a corpus.
 *
 * @param corpus
 *   The open content folder.
 * @param inputs
 *   Stamps of its files.
 * @param taker
 *   Takes articles in this process.
 * @param options
 *   The same for threads, how many of them, and where to show progress.
 * @returns
 *   What could be read, in order of paths. Texts are forgotten one by one.
 */
export async function collectRecords(
  corpus: OpenCorpus,
  inputs: Stamps,
  taker: ArticleTaker,
  options: TakerOptions & { threads?: number | undefined; progress?: Progress | undefined },
): Promise<TakenArticle[]> {
  const { threads, progress, ...rest } = options
  const taken = new Map<string, TakenArticle>()
  const missing: string[] = []
  for (const path of corpus.paths) {
    const { sha256 } = inputs[path]!
    const record = taker.find(path, sha256)
    if (record) taken.set(path, { path, sha256, record })
    else missing.push(path)
  }
  const bytes = missing.reduce((sum, path) => sum + inputs[path]!.size, 0)
  const pool = missing.length > 1 ? await openPool(rest, bytes, threads) : null
  progress?.start('parsed', bytes)
  const takeOne = async (path: string) => {
    const source = await corpus.read(path)
    if (source === null) return
    if (pool) await pool.run(source)
    const found = pool && taker.find(path, source.sha256)
    taken.set(path, { path, sha256: source.sha256, record: found ?? (await taker.take(source)) })
    progress?.add(source.bytes)
  }
  try {
    // As many at once as the threads can have in hand, and no more, so that the texts do not pile up.
    const next = missing.values()
    const work = async () => {
      for (const path of next) await takeOne(path)
    }
    await Promise.all(Array.from({ length: pool?.width ?? 1 }, work))
  } finally {
    await pool?.close()
    progress?.end()
  }
  return corpus.paths.flatMap((path) => taken.get(path) ?? [])
}
