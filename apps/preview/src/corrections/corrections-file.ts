// Corrections: the file beside an article that holds its corrections, as it lies on disk.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A corrections file. */
export interface CorrectionsFile {
  /** Path inside the content folder, with forward slashes. */
  path: string
  /** The decoded file; null where there is none. */
  text: string | null
  /** SHA-256 of its bytes, in hexadecimal; null where there is none. */
  hash: string | null
}

/**
 * Tell where the corrections of an article lie.
 *
 * @param articlePath Path of the article inside the content folder.
 * @param paths Paths of the editors' files.
 * @returns The file there is, else the name it would get.
 */
export function correctionsPathOf(articlePath: string, paths: readonly string[]): string {
  const stem = articlePath.replace(/\.[^./]*$/, '')
  const known = paths.find((path) => /\.corrections\.ya?ml$/i.test(path) && path.startsWith(`${stem}.`))
  return known && known.replace(/\.corrections\.ya?ml$/i, '') === stem ? known : `${stem}.corrections.yaml`
}

/**
 * Read a corrections file.
 *
 * @param folder The content folder.
 * @param path Path inside it.
 * @returns The file. Throws what `node:fs` throws, unless it says that there is none.
 */
export async function readCorrectionsFile(folder: string, path: string): Promise<CorrectionsFile> {
  try {
    const bytes = await readFile(join(folder, path))
    return { path, text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { path, text: null, hash: null }
    throw error
  }
}
