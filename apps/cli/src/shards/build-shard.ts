// Stage: read ─► parse. One share of a corpus, on any machine: what every article of it gives, by what it depends on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listCorpus, lockFolder, openCorpus, stampFiles, writeAtomically } from '@compendium/corpus'
import { documentIdOf } from '@compendium/schema'
import type { VFileMessage } from 'vfile-message'
import type { BuildOptions } from '../build/build-options.ts'
import { withVocabulary } from '../build/default-vocabulary.ts'
import { parserKeyOf, stampTool } from '../build/tool-key.ts'
import { collectFacts } from '../parts/collect-facts.ts'
import { openTaker } from '../parts/take-article.ts'
import { isInShard, type Shard, type ShardRecord } from './shard.ts'

/** What a shard was built from and what came of it. */
export interface ShardOutcome {
  articles: number
  messages: VFileMessage[]
}

/**
 * Build a shard: parse its articles into the folders `articles` and `records` of the output folder. What lies there
 * already is not parsed again, what is of no use any more is removed. Nothing is linked.
 *
 * @param shard
 *   Which articles.
 * @param options
 *   Folders and threads.
 * @returns
 *   How many articles it holds, and errors about those that could not be read. Throws what `node:fs` throws.
 */
export async function buildShard(
  shard: Shard,
  { content, out, threads, progress, onWait }: Omit<BuildOptions, 'kinds' | 'epoch'>,
): Promise<ShardOutcome> {
  const listing = listCorpus(content)
  const corpus = openCorpus(content, { listing, documentIdOf })
  const own = { ...corpus, paths: corpus.paths.filter((path) => isInShard(path, shard)) }
  const inputs = stampFiles(content, own.paths)
  const parserKey = parserKeyOf(stampTool())
  const lock = await lockFolder(out, onWait)
  try {
    const taking = { caches: out, parserKey, editorsFiles: withVocabulary(corpus.editorsFiles) }
    const taker = openTaker(taking)
    const taken = await collectFacts({ corpus: own, inputs, taker, taking, threads, progress })
    taker.articles.prune()
    taker.records.prune()
    writeShardRecord(out, { version: 1, parserKey, of: shard.of, shards: [shard.index] })
    return {
      articles: taken.length,
      messages: [...corpus.messages, ...taker.articles.messages, ...taker.records.messages],
    }
  } finally {
    lock.release()
  }
}

/**
 * Read what a folder of shards says of itself.
 *
 * @param folder
 *   The folder.
 * @returns
 *   The record; null where it is no folder of shards, or one whose build was stopped.
 */
export function readShardRecord(folder: string): ShardRecord | null {
  try {
    const record = JSON.parse(readFileSync(join(folder, 'shard.json'), 'utf8')) as ShardRecord
    return record.version === 1 && Array.isArray(record.shards) ? record : null
  } catch {
    return null
  }
}

/**
 * Write what a folder of shards says of itself, after everything else in it.
 *
 * @param folder
 *   The folder.
 * @param record
 *   The record.
 */
export function writeShardRecord(folder: string, record: ShardRecord): void {
  writeAtomically(join(folder, 'shard.json'), `${JSON.stringify(record)}\n`)
}
