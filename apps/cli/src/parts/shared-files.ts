// Stage: render. What the articles have in common as files of a few entities each, so that an edit rewrites few of them.
import { createHash } from 'node:crypto'
import type { SharedEntities } from '@compendium/schema'

/**
 * Lay shared entities out in files. A file is named after the first two digits of the SHA-256 of the ids in it, so an
 * entity that comes or goes moves no other.
 *
 * @param shared
 *   Shared entities.
 * @returns
 *   Path and content, in order of paths; an entity a line.
 */
export function* sharedFiles(shared: SharedEntities): Generator<[path: string, content: string]> {
  const { redirects, ...lists } = shared
  for (const [kind, entities] of Object.entries(lists)) {
    const buckets = new Map<string, string[]>()
    for (const entity of entities) {
      const bucket = createHash('sha256').update(entity.id).digest('hex').slice(0, 2)
      const lines = buckets.get(bucket)
      const line = JSON.stringify(entity)
      if (lines) lines.push(line)
      else buckets.set(bucket, [line])
    }
    for (const [bucket, lines] of [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield [`parts/${kind}/${bucket}.json`, `[\n${lines.join(',\n')}\n]\n`]
  }
  yield ['parts/redirects.json', `${JSON.stringify(redirects)}\n`]
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
