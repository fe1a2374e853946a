// Files of a package on disk, in a folder of their own.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Write files into a new temporary folder.
 *
 * @param prefix What the folder's name begins with.
 * @param files Content by path.
 * @returns The folder.
 */
export async function writeFiles(prefix: string, files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
