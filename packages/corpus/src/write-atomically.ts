// Stage: write. One file, whole or not at all.
import { renameSync, rmSync, writeFileSync } from 'node:fs'

let count = 0

/**
 * Write one file under a temporary name and rename it into place.
 *
 * @param path
 *   The file; its folder must exist.
 * @param content
 *   The whole content. Throws what `node:fs` throws, with the earlier file untouched and no temporary one left.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  // Threads of one process share its id, so the name carries a count and a part that is drawn as well.
  const unique = `${process.pid}-${++count}-${Math.random().toString(36).slice(2, 8)}`
  const temporary = `${path}.${unique}.tmp`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
