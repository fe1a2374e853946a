// Which articles belong to a shard, and what a shard says of itself.
import { createHash } from 'node:crypto'

/** One of several shares of a corpus. */
export interface Shard {
  /** From 1 to `of`. */
  index: number
  of: number
}

/** What a folder of shards says of itself, in `shard.json`. */
export interface ShardRecord {
  version: 1
  /** Hash of the tool that parsed; another one cannot use it. */
  parserKey: string
  of: number
  /** The shards that the folder holds, sorted. */
  shards: number[]
}

/**
 * Read a shard as a person writes it.
 *
 * @param text
 *   For example "2/8".
 * @returns
 *   The shard; null where it is none.
 */
export function readShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return index !== undefined && shard.index <= shard.of ? shard : null
}

/**
 * Tell whether an article belongs to a shard. Told by its path alone, so that an article that comes or goes moves no
 * other to another shard.
 *
 * @param path
 *   Path of the article inside the content folder.
 * @param shard
 *   The shard.
 * @returns
 *   True for exactly one of the shards.
 */
export function isInShard(path: string, { index, of }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % of === index - 1
}
