// Stage: merge. Several folders of shards to one: entries are named after what they depend on, so a merge is their union.
import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readShardRecord, writeShardRecord } from './build-shard.ts'
import type { ShardRecord } from './shard.ts'

const caches = ['articles', 'records']

/** What cannot be merged, and why. */
export class MergeFault extends Error {}

/**
 * Read the records of folders of shards.
 *
 * @param folders
 *   The folders.
 * @param parserKey
 *   Hash of the tool that will use them; of the first folder when left out.
 * @returns
 *   The record of their union. Throws a `MergeFault` where one is no folder of shards, or was made by another tool or
 *   for another number of shards.
 */
export function uniteRecords(folders: readonly string[], parserKey?: string): ShardRecord {
  const records = folders.map((folder) => {
    const record = readShardRecord(folder)
    if (record) return { folder, record }
    throw new MergeFault(
      `${folder}: Unexpected folder, expected one that \`compendium build --shard\` has finished. Run it again.`,
    )
  })
  const [first] = records
  for (const { folder, record } of records) {
    if (record.of !== first!.record.of)
      throw new MergeFault(
        `${folder}: Unexpected shard of ${record.of}, expected one of ${first!.record.of} as in ${first!.folder}.`,
      )
    if (record.parserKey !== (parserKey ?? first!.record.parserKey))
      throw new MergeFault(
        `${folder}: Unexpected shard of another version of the tool, expected one of this version. Run it again.`,
      )
  }
  const shards = new Set(records.flatMap(({ record }) => record.shards))
  return {
    ...{ version: 1, parserKey: first!.record.parserKey, of: first!.record.of },
    shards: [...shards].sort((a, b) => a - b),
  }
}

/**
 * Bring the entries of folders of shards together.
 *
 * @param folders
 *   Folders of shards.
 * @param to
 *   Folder that holds the caches; an entry that lies there stays.
 */
export function uniteEntries(folders: readonly string[], to: string): void {
  for (const cache of caches) {
    mkdirSync(join(to, cache), { recursive: true })
    const there = new Set(readdirSync(join(to, cache)))
    for (const folder of folders) {
      for (const name of readdirSync(join(folder, cache))) {
        if (there.has(name) || !/^[0-9a-f]{64}\.json$/.test(name)) continue
        there.add(name)
        putEntry(join(folder, cache, name), join(to, cache, name))
      }
    }
  }
}

/**
 * Merge folders of shards into a larger one. Associative, and the same whatever the order.
 *
 * @param folders
 *   Folders of shards.
 * @param out
 *   The folder to write.
 * @returns
 *   The record of the union. Throws a `MergeFault`, and what `node:fs` throws.
 */
export function mergeShards(folders: readonly string[], out: string): ShardRecord {
  const record = uniteRecords(folders)
  uniteEntries(folders, out)
  writeShardRecord(out, record)
  return record
}

// An entry is never changed, only replaced as a whole, so both names may stand for the same bytes.
function putEntry(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
