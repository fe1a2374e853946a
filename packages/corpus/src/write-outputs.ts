// Stage: write. A set of output files in memory, put in place at once.
import { lockFolder } from './lock-folder.ts'
import { stageOutputs } from './stage-outputs.ts'
import { type FileHash, type Stamps, stampWritten } from './stamp-files.ts'

/**
 * Write a set of output files, all or nothing.
 *
 * @param out
 *   The output folder; made where missing, locked for as long as the write takes.
 * @param files
 *   Contents by path inside the folder, with forward slashes.
 * @param earlier
 *   Files that earlier builds wrote; those that are not in `files` and still hold those bytes are removed.
 * @returns
 *   Stamps of the files as they lie there. Throws what `node:fs` throws, with the earlier set untouched, where
 *   the disk refuses; throws where a path would leave the folder.
 */
export async function writeOutputs(
  out: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  earlier: Readonly<Record<string, FileHash>> = {},
): Promise<Stamps> {
  const lock = await lockFolder(out)
  try {
    const staged = stageOutputs(lock)
    const hashes: Record<string, FileHash> = {}
    try {
      for (const [path, content] of files) hashes[path] = staged.write(path, content)
      staged.commit(Object.fromEntries(Object.entries(earlier).filter(([path]) => !files.has(path))))
    } catch (error) {
      staged.abandon()
      throw error
    }
    return stampWritten(out, hashes)
  } finally {
    lock.release()
  }
}
