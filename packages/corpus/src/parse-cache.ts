// Stage: read and write. Results of the parse of one article, kept by what they were made from.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { stateFolder } from './state-folder.ts'
import { writeAtomically } from './write-atomically.ts'

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
  /** Tell that an entry is still of use, without reading it. */
  use: (parts: readonly string[]) => void
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
  const nameOf = (parts: readonly string[]) => {
    const name = `${sha256(JSON.stringify(parts))}.json`
    used.add(name)
    return name
  }
  return {
    messages,
    find(parts) {
      const path = join(folder, nameOf(parts))
      const entry = readIfThere(path)
      if (entry === null) return undefined
      const body = entry.slice(65)
      if (entry.startsWith(`${sha256(body)}\n`)) return JSON.parse(body)
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
      const body = JSON.stringify(result)
      try {
        mkdirSync(folder, { recursive: true })
        writeAtomically(join(folder, nameOf(parts)), `${sha256(body)}\n${body}`)
      } catch {
        // The next build parses again.
      }
    },
    use(parts) {
      nameOf(parts)
    },
    prune() {
      for (const name of listIfThere(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
      used.clear()
    },
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
