// Stage: read. Tells whether files changed: by size and time first, by SHA-256 only where those differ.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What identifies the bytes of a file. */
export interface FileStamp {
  size: number
  /** Times of last change of bytes and of status, in milliseconds. */
  mtime: number
  ctime: number
  sha256: string
}

/** Stamps by path. */
export type Stamps = Record<string, FileStamp>

/**
 * Stamp files.
 *
 * @param folder
 *   The folder that the paths are relative to.
 * @param paths
 *   Files; one that cannot be read gets the hash "unreadable".
 * @param known
 *   Earlier stamps; a file whose size and times are those of its earlier stamp is not read again.
 * @returns
 *   Stamps in the order of `paths`.
 */
export async function stampFiles(
  folder: string,
  paths: readonly string[],
  known: Stamps = {},
): Promise<Stamps> {
  const stamped = await Promise.all(
    paths.map(async (path) => [path, await stampFile(join(folder, path), known[path])]),
  )
  return Object.fromEntries(stamped)
}

async function stampFile(path: string, known: FileStamp | undefined): Promise<FileStamp> {
  try {
    const { size, mtimeMs: mtime, ctimeMs: ctime } = await stat(path)
    if (known?.size === size && known.mtime === mtime && known.ctime === ctime) return known
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return { size, mtime, ctime, sha256 }
  } catch {
    return { size: 0, mtime: 0, ctime: 0, sha256: 'unreadable' }
  }
}

/**
 * Hash stamps to one key.
 *
 * @param stamps
 *   Stamps by path.
 * @returns
 *   SHA-256 in hexadecimal over paths and hashes, without the times.
 */
export function keyOfStamps(stamps: Stamps): string {
  const hash = createHash('sha256')
  for (const path of Object.keys(stamps).sort()) hash.update(`${path}\0${stamps[path]?.sha256}\0`)
  return hash.digest('hex')
}
