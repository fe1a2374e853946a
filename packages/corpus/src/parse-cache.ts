// Stage: read and write. Results of the parse of one article, kept by what they were made from.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { report } from '@compendium/diagnostics'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { stateFolder, writeAtomically } from './write-outputs.ts'

/** A cache of plain data, one file an entry. */
export interface ParseCache {
  /**
   * Give the entry of a key, or compute and keep it.
   *
   * @param parts What the result depends on, all of it.
   * @param compute Makes the result; plain data.
   * @returns The result.
   */
  remember: <Result>(parts: readonly string[], compute: () => Result) => Promise<Result>
  /** Remove entries that this run did not ask for. */
  prune: () => Promise<void>
  /** Information about entries that were damaged and made again. */
  messages: VFileMessage[]
}

/**
 * Open the cache of an output folder.
 *
 * @param out
 *   The output folder; the cache lies in its hidden state folder.
 * @returns
 *   The cache. A damaged entry is discarded with a message and made again; a disk that refuses to keep an entry
 *   costs time at the next build, not an error.
 */
export async function openParseCache(out: string): Promise<ParseCache> {
  const folder = join(out, stateFolder, 'articles')
  const used = new Set<string>()
  const messages: VFileMessage[] = []
  await mkdir(folder, { recursive: true }).catch(() => null)
  return {
    messages,
    async remember(parts, compute) {
      const name = `${sha256(JSON.stringify(parts))}.json`
      const path = join(folder, name)
      used.add(name)
      const entry = await readFile(path, 'utf8').catch(() => null)
      if (entry !== null) {
        const body = entry.slice(65)
        if (entry.startsWith(`${sha256(body)}\n`)) return JSON.parse(body)
        const note = 'Nothing to do: the article was parsed again.'
        messages.push(
          report(new VFile({ path }), 'Unexpected damage in the cache', {
            ruleId: 'cache',
            note,
            fatal: null,
          }),
        )
      }
      const result = compute()
      const body = JSON.stringify(result)
      await writeAtomically(path, `${sha256(body)}\n${body}`).catch(() => null)
      return result
    },
    async prune() {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!used.has(name)) await rm(join(folder, name), { force: true })
      }
    },
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
