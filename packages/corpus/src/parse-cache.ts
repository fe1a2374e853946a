// Stage: read and write. Results of the parse of one article, kept by what they were made from.
import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { readHashed, writeHashed } from './hashed-file.ts'
import { stateFolder } from './state-folder.ts'

/** A cache of plain data. What it gives is a copy that the caller may change. */
export interface ParseCache {
  /**
   * Look for an entry.
   *
   * @param parts What the result depends on, all of it.
   * @returns The result, or undefined.
   */
  find: <Result>(parts: readonly string[]) => Result | undefined
  /**
   * Keep a result. A disk that refuses costs time at the next build, not an error.
   *
   * @param parts What the result depends on, all of it.
   * @param result Plain data; not changed by the caller before this returns.
   */
  keep: (parts: readonly string[], result: unknown) => void
  /**
   * Tell that an entry is still of use, without reading it.
   *
   * @param parts What the result depends on, all of it.
   * @returns A name that entries share where all their parts are the same.
   */
  use: (parts: readonly string[]) => string
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
 *   The cache. A damaged entry counts as none, with a message.
 */
export function openParseCache(out: string, path = `${stateFolder}/articles`): ParseCache {
  const folder = join(out, path)
  const used = new Set<string>()
  const messages: VFileMessage[] = []
  let isMade = false
  const nameOf = (parts: readonly string[]) => {
    const name = `${hash('sha256', JSON.stringify(parts))}.json`
    used.add(name)
    return name
  }
  return {
    messages,
    find(parts) {
      const path = join(folder, nameOf(parts))
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
    keep(parts, result) {
      const path = join(folder, nameOf(parts))
      try {
        if (!isMade) mkdirSync(folder, { recursive: true })
        isMade = true
        writeHashed(path, JSON.stringify(result))
      } catch {
        // The next build parses again.
      }
    },
    use: nameOf,
    prune() {
      for (const name of listIfThere(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
      used.clear()
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
