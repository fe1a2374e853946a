// Citations joined to works: those that share a key are of one work. Never all pairs are compared.
import type { ComparedCitation, PrintedWork } from '../compared-facts.ts'
import { workKeys } from './work-keys.ts'

/**
 * Group citations by the work that they cite.
 *
 * @param citations All citations of the corpus, in order of documents.
 * @param checkOf For each citation the index of its check, or null; one check is of one work.
 * @returns For each citation the index of the first citation of the same work.
 */
export function groupCitations(
  citations: readonly ComparedCitation[],
  checkOf: readonly (number | null)[],
): number[] {
  const parent = citations.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    for (let at = index; at !== root; ) [parent[at], at] = [root, parent[at]!]
    return root
  }
  const firstWith = new Map<string, number>()
  const keysOf = new Map<PrintedWork, string[]>()
  for (const [index, { printed }] of citations.entries()) {
    const check = checkOf[index] ?? null
    let keys = keysOf.get(printed)
    if (!keys) {
      keys = workKeys(printed)
      keysOf.set(printed, keys)
    }
    for (const key of [...keys, ...(check === null ? [] : [`check ${check}`])]) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, index)
      else {
        const [a, b] = [rootOf(first), rootOf(index)]
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
      }
    }
  }
  return citations.map((_, index) => rootOf(index))
}
