// Stage: parse. Parsed articles kept in memory, so that a save parses only what changed.
import type { ParseCache } from '@compendium/corpus'

/**
 * Make a cache that lives as long as the process.
 *
 * @returns
 *   A cache that forgets at each `prune` what was not asked for since the last one.
 */
export function createMemoryCache(): ParseCache {
  let kept = new Map<string, unknown>()
  let used = new Map<string, unknown>()
  const use = (key: string) => {
    if (kept.has(key)) used.set(key, kept.get(key))
  }
  return {
    messages: [],
    find<Result>(key: string): Result | undefined {
      use(key)
      return used.get(key) as Result | undefined
    },
    keep(key, result) {
      used.set(key, result)
    },
    use,
    prune() {
      kept = used
      used = new Map()
    },
  }
}
