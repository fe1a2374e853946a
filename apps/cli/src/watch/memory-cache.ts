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
    async remember<Result>(parts: readonly string[], compute: () => Result): Promise<Result> {
      const key = JSON.stringify(parts)
      const result = kept.has(key) ? (kept.get(key) as Result) : compute()
      used.set(key, result)
      // Linking may add to what it is given; the next build starts from the parse as it was.
      return structuredClone(result)
    },
    async prune() {
      kept = used
      used = new Map()
    },
  }
}
