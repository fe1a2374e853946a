// Stage: read. Tells whether files changed: by size and time first, by SHA-256 only where those differ.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What identifies the bytes of a file. */
export interface FileHash {
  size: number
  sha256: string
}

/** What identifies the bytes of a file, and when they were last seen to. */
export interface FileStamp extends FileHash {
  /** Times of last change of bytes and of status, in milliseconds. */
  mtime: number
  ctime: number
}

/** Stands for the hash of a file that cannot be read. */
export const unreadable = 'unreadable'

/** Stamps by path. */
export type Stamps = Record<string, FileStamp>

/**
 * Stamp files. Works in one go and without a pause: the threads that wait for a disk cost more than a look at a file.
 *
 * @param folder
 *   The folder that the paths are relative to.
 * @param paths
 *   Files; one that cannot be read gets the hash `unreadable`.
 * @param known
 *   Earlier stamps; a file whose size and times are those of its earlier stamp is not read again.
 * @returns
 *   Stamps in the order of `paths`.
 */
export function stampFiles(folder: string, paths: readonly string[], known: Stamps = {}): Stamps {
  const stamps: Stamps = {}
  for (const path of paths) stamps[path] = stampFile(join(folder, path), known[path])
  return stamps
}

function stampFile(path: string, known: FileStamp | undefined): FileStamp {
  try {
    const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(path)
    if (known?.size === size && known.mtime === mtime && known.ctime === ctime) return known
    return { size, mtime, ctime, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') }
  } catch {
    return { size: 0, mtime: 0, ctime: 0, sha256: unreadable }
  }
}

/**
 * Stamp files whose bytes are known, because they have just been put there.
 *
 * @param folder
 *   The folder that the paths are relative to; locked by this process.
 * @param hashes
 *   Hashes by path.
 * @param earlier
 *   Stamps from before; a file that had these bytes was left as it was, and is not looked at again.
 * @returns
 *   Stamps with the times of the files. One of another size, or gone, has been changed meanwhile and is left out.
 */
export function stampWritten(
  folder: string,
  hashes: Readonly<Record<string, FileHash>>,
  earlier: Stamps = {},
): Stamps {
  const stamps: Stamps = {}
  for (const path of Object.keys(hashes)) {
    const { size, sha256 } = hashes[path]!
    const same = earlier[path]
    if (same?.sha256 === sha256) {
      stamps[path] = same
      continue
    }
    const found = statSync(join(folder, path), { throwIfNoEntry: false })
    if (found?.size === size) stamps[path] = { size, mtime: found.mtimeMs, ctime: found.ctimeMs, sha256 }
  }
  return stamps
}

/**
 * Hash stamps to one key.
 *
 * @param stamps
 *   Stamps by path.
 * @returns
 *   SHA-256 in hexadecimal over paths and hashes, without the times.
 */
export function keyOfStamps(stamps: Readonly<Record<string, FileHash>>): string {
  const hash = createHash('sha256')
  for (const path of Object.keys(stamps).sort()) hash.update(`${path}\0${stamps[path]?.sha256}\0`)
  return hash.digest('hex')
}
