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
  return {
    messages: [],
    find<Result>(key: string): Result | undefined {
      if (!kept.has(key)) return undefined
      const result = kept.get(key) as Result
      used.set(key, result)
      return result
    },
    keep(key, result) {
      used.set(key, result)
    },
    use(key) {
      if (kept.has(key)) used.set(key, kept.get(key))
    },
    prune() {
      kept = used
      used = new Map()
    },
  }
}
