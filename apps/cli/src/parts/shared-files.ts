// Stage: render ─► write. What the articles have in common as files of a few entities each, so that an edit rewrites few.
import { createHash } from 'node:crypto'
import type { FileHash, StagedOutputs, Stamps } from '@compendium/corpus'
import type { SharedEntities } from '@compendium/schema'
import { encodeEntity } from './encode-entity.ts'

/** Files that this process has written, by path: one whose entities are the same objects has the same bytes. */
export type SharedFiles = Map<string, { entities: readonly object[]; hash: FileHash }>

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
 *   Files that this process has written; updated.
 * @returns
 *   Hashes by path.
 */
export function writeShared(
  { redirects, ...lists }: SharedEntities,
  staged: StagedOutputs,
  inPlace: Stamps,
  last: SharedFiles,
): Record<string, FileHash> {
  const all: Record<string, FileHash> = {}
  for (const [kind, list] of Object.entries(lists))
    for (const [bucket, entities] of partInBuckets(list)) {
      const path = `parts/${kind}/${bucket}.json`
      const known = last.get(path)
      const holds = known && known.hash.sha256 === inPlace[path]?.sha256 && isSame(known.entities, entities)
      const hash = holds ? known.hash : staged.write(path, linesOf(entities), inPlace[path])
      last.set(path, { entities, hash })
      all[path] = hash
    }
  const path = 'parts/redirects.json'
  return { ...all, [path]: staged.write(path, `${JSON.stringify(redirects)}\n`, inPlace[path]) }
}

function isSame(before: readonly object[], entities: readonly object[]): boolean {
  return before.length === entities.length && before.every((entity, index) => entity === entities[index])
}

function linesOf(entities: readonly object[]): Uint8Array[] {
  const lines = entities.flatMap((entity, index) => encodeEntity(entity, index === 0 ? '' : ',\n'))
  return [Buffer.from('[\n'), ...lines, Buffer.from('\n]\n')]
}

type Bucket = [name: string, entities: object[]]

// A build of a session most often has the very lists of the one before.
const parted = new WeakMap<readonly object[], Bucket[]>()

function partInBuckets(list: readonly { id: string }[]): Bucket[] {
  const known = parted.get(list)
  if (known) return known
  const buckets = new Map<string, object[]>()
  for (const entity of list) {
    const name = createHash('sha256').update(entity.id).digest('hex').slice(0, 2)
    const entities = buckets.get(name)
    if (entities) entities.push(entity)
    else buckets.set(name, [entity])
  }
  const sorted = [...buckets].sort(([a], [b]) => (a < b ? -1 : 1))
  parted.set(list, sorted)
  return sorted
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
