// Stage: read ─► parse ─► record. The facts of all articles of a content folder: those that are kept, then those of the
// articles that changed.
import type { OpenCorpus, Stamps } from '@compendium/corpus'
import { boundHeap } from '../engine/bound-heap.ts'
import type { Progress } from '../show/progress.ts'
import type { KeptArticle, KeptArticles } from './kept-articles.ts'
import { muchText, openPool } from './parse-pool.ts'
import { partPath } from './part-path.ts'
import { textSharer } from './share-texts.ts'
import type { ArticleTaker, TakerOptions } from './take-article.ts'

/** What the first pass works on. */
export interface FactsJob {
  corpus: OpenCorpus
  /** Stamps of its files. */
  inputs: Stamps
  /** Takes articles in this process. */
  taker: ArticleTaker
  /** The same for threads. */
  taking: TakerOptions
  /** What the last build kept; left out where nothing but the caches is wanted. */
  kept?: KeptArticles
  threads?: number | undefined
  progress?: Progress | undefined
}

/** An article with its facts. */
export interface TakenArticle {
  path: string
  sha256: string
  kept: KeptArticle
}

/**
 * Collect the facts of a corpus.
 *
 * @param job
 *   What to read, and by what.
 * @returns
 *   What could be read, in order of paths. Texts are forgotten one by one.
 */
export async function collectFacts(job: FactsJob): Promise<TakenArticle[]> {
  const { corpus, inputs, taker, taking, kept, threads, progress } = job
  const taken = new Map<string, TakenArticle>()
  const missing: string[] = []
  const share = textSharer()
  for (const path of corpus.paths) {
    const { sha256 } = inputs[path]!
    const key = taker.use(path, sha256)
    const last = kept?.find(path)
    const facts = last?.key === key ? last.facts : taker.find(path, sha256)?.facts
    if (!facts) missing.push(path)
    else if (last?.key === key) taken.set(path, { path, sha256, kept: last })
    else {
      share(facts)
      taken.set(path, { path, sha256, kept: { key, facts, file: partPath(facts.id), part: null } })
    }
  }
  const bytes = missing.reduce((sum, path) => sum + inputs[path]!.size, 0)
  if (bytes >= muchText) boundHeap()
  const pool = missing.length > 1 ? await openPool(taking, bytes, threads) : null
  progress?.start('parsed', bytes)
  const takeOne = async (path: string) => {
    const source = corpus.read(path)
    if (source === null) return
    const { sha256 } = source
    const found = pool && (await pool.run(source))
    const { record, keep } = found ? { record: { facts: found }, keep: true } : await taker.take(source)
    const { facts } = record
    share(facts)
    const current = taker.use(path, sha256)
    // Corrections that were reported have to be reported again by the next build.
    const key = keep ? current : ''
    taken.set(path, { path, sha256, kept: { key, facts, file: partPath(facts.id), part: null } })
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
