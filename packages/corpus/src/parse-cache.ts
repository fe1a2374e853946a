// Stage: read and write. Results of the parse of one article, kept by what they were made from.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { readHashed, writeHashed } from './hashed-file.ts'
import { stateFolder } from './state-folder.ts'

/** A cache of plain data, which nobody changes. A key is a hash, in hexadecimal, of everything that the result depends on. */
export interface ParseCache {
  /**
   * Look for an entry.
   *
   * @param key Its key.
   * @returns The result, or undefined.
   */
  find: <Result>(key: string) => Result | undefined
  /**
   * Keep a result. A disk that refuses costs time at the next build, not an error.
   *
   * @param key Its key.
   * @param result Plain data.
   */
  keep: (key: string, result: unknown) => void
  /**
   * Tell that an entry is still of use, without reading it.
   *
   * @param key Its key.
   */
  use: (key: string) => void
  /** Remove entries that were not looked for, kept or used since the last call. */
  prune: () => void
  /** Information about entries that were damaged. */
  messages: VFileMessage[]
}

/**
 * Open the cache of an output folder: one file an entry, each with the hash of its contents, written whole or not at all.
 *
 * @param out
 *   The output folder, locked by this process where entries are pruned.
 * @param path
 *   Where the cache lies inside it; in its hidden state folder when left out.
 * @returns
 *   The cache. A damaged entry counts as none, with a message. What was kept last is given from memory: a build most often
 *   asks for that next.
 */
export function openParseCache(out: string, path = `${stateFolder}/articles`): ParseCache {
  const folder = join(out, path)
  const used = new Set<string>()
  const messages: VFileMessage[] = []
  let isMade = false
  let last: { key: string; result: unknown } | null = null
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    messages,
    find<Result>(key: string): Result | undefined {
      used.add(key)
      if (last?.key === key) return last.result as Result
      const path = fileOf(key)
      const { text, problem } = readHashed(path)
      if (problem === null) return JSON.parse(text)
      if (problem === 'missing') return undefined
      const note = 'Nothing to do: the article was parsed again.'
      messages.push(
        report(new VFile({ path }), 'Unexpected bytes in the cache, expected those that were written', {
          ruleId: 'cache',
          note,
          fatal: null,
        }),
      )
      return undefined
    },
    keep(key, result) {
      used.add(key)
      last = { key, result }
      try {
        if (!isMade) mkdirSync(folder, { recursive: true })
        isMade = true
        writeHashed(fileOf(key), JSON.stringify(result))
      } catch {
        // The next build parses again.
      }
    },
    use: (key) => void used.add(key),
    prune() {
      for (const name of listIfThere(folder))
        if (!used.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name), { force: true })
      used.clear()
      // Somebody may remove the folder before the next build of a watch.
      isMade = false
    },
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
