// Stage: render ─► write. What the articles have in common as files of a few entities each, so that an edit rewrites few.
import { createHash } from 'node:crypto'
import type { FileHash, StagedOutputs, Stamps } from '@compendium/corpus'
import type { SharedEntities } from '@compendium/schema'

/** Hashes of the files of a list, by the list itself: a list that is the same object has the same files. */
export type SharedHashes = WeakMap<object, Record<string, FileHash>>

/**
 * Write shared entities out. A file is named after the first two digits of the SHA-256 of the ids in it, so an entity
 * that comes or goes moves no other; an entity is a line.
 *
 * @param shared
 *   Shared entities.
 * @param staged
 *   Where to write.
 * @param inPlace
 *   The files as they lie there.
 * @param last
 *   Hashes of the lists that this process has written; updated.
 * @returns
 *   Hashes by path.
 */
export function writeShared(
  { redirects, ...lists }: SharedEntities,
  staged: StagedOutputs,
  inPlace: Stamps,
  last: SharedHashes,
): Record<string, FileHash> {
  const all: Record<string, FileHash> = {}
  const write = (path: string, text: string) => staged.write(path, text, inPlace[path])
  for (const [kind, entities] of Object.entries(lists)) {
    const known = last.get(entities)
    const isInPlace =
      known && Object.entries(known).every(([path, { sha256 }]) => inPlace[path]?.sha256 === sha256)
    const hashes = isInPlace ? known : {}
    if (!isInPlace)
      for (const [bucket, lines] of partInBuckets(entities)) {
        const path = `parts/${kind}/${bucket}.json`
        hashes[path] = write(path, `[\n${lines.join(',\n')}\n]\n`)
      }
    last.set(entities, hashes)
    Object.assign(all, hashes)
  }
  const path = 'parts/redirects.json'
  return { ...all, [path]: write(path, `${JSON.stringify(redirects)}\n`) }
}

function partInBuckets(entities: readonly { id: string }[]): [bucket: string, lines: string[]][] {
  const buckets = new Map<string, string[]>()
  for (const entity of entities) {
    const bucket = createHash('sha256').update(entity.id).digest('hex').slice(0, 2)
    const lines = buckets.get(bucket)
    const line = JSON.stringify(entity)
    if (lines) lines.push(line)
    else buckets.set(bucket, [line])
  }
  return [...buckets].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Count shared entities.
 *
 * @param shared
 *   Shared entities.
 * @returns
 *   How many there are of each kind, in the order of the kinds.
 */
export function countShared({ redirects, ...lists }: SharedEntities): Record<string, number> {
  const counts = Object.entries(lists).map(([kind, list]) => [kind, list.length])
  return { ...Object.fromEntries(counts), redirects: Object.keys(redirects).length }
}
