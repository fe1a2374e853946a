// The files of a folder, for tests that compare what two runs wrote.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file under a folder, links not followed: text by path inside the folder, in order of paths. */
export async function filesOf(
  folder: string,
  encoding: BufferEncoding = 'utf8',
): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = new Map<string, string>()
  for (const path of paths.sort()) files.set(path.slice(folder.length + 1), await readFile(path, encoding))
  return files
}
