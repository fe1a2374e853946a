// Stage: write. A set of output files, all staged under temporary names before the first is renamed into place.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, sep } from 'node:path'
import type { Stamps } from './stamp-files.ts'
import { stampFiles } from './stamp-files.ts'

/** The folder inside an output folder that holds what a build remembers. */
export const stateFolder = '.compendium'

/**
 * Write a set of output files so that a stop in the middle leaves the earlier set whole.
 *
 * @param out
 *   The output folder; made where missing.
 * @param files
 *   Contents by path inside the folder, with forward slashes.
 * @param earlier
 *   Stamps of the files that earlier builds wrote; those that are not in `files` and still hold those bytes are removed.
 * @returns
 *   Stamps of the files as they lie there. Throws what `node:fs` throws, with the earlier set untouched, where
 *   the disk refuses; throws where a path would leave the folder.
 */
export async function writeOutputs(
  out: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  earlier: Stamps = {},
): Promise<Stamps> {
  await mkdir(join(out, stateFolder), { recursive: true })
  const root = await realpath(out)
  await removeAbandoned(root)
  const staging = join(root, stateFolder, `staging-${process.pid}`)
  try {
    await mkdir(staging, { recursive: true })
    const moves: { from: string; to: string }[] = []
    for (const [path, content] of files) {
      const to = await target(root, path)
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      if (await holds(to, bytes)) continue
      const from = join(staging, String(moves.length))
      await writeFile(from, bytes)
      moves.push({ from, to })
    }
    for (const { from, to } of moves) await rename(from, to)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  await removeStale(
    root,
    Object.keys(earlier).filter((path) => !files.has(path)),
    earlier,
  )
  return stampFiles(root, [...files.keys()])
}

/**
 * Write one file under a temporary name and rename it into place.
 *
 * @param path
 *   The file; its folder must exist.
 * @param content
 *   The whole content.
 */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, content)
  await rename(temporary, path)
}

async function target(root: string, path: string): Promise<string> {
  const to = join(root, path)
  const inside = !isAbsolute(path) && to.startsWith(root + sep) && !to.startsWith(join(root, stateFolder))
  if (inside) {
    await mkdir(dirname(to), { recursive: true })
    const folder = await realpath(dirname(to))
    if (folder === root || folder.startsWith(root + sep)) return to
  }
  throw new Error(`Unexpected output path ${path}, expected one inside the output folder`)
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes)
  } catch {
    return false
  }
}

// A build that was killed leaves its staging folder; a build that is still running has a live process.
async function removeAbandoned(root: string): Promise<void> {
  for (const name of await readdir(join(root, stateFolder))) {
    const process = /^staging-(\d+)$/.exec(name)?.[1]
    if (process !== undefined && !isAlive(Number(process))) {
      await rm(join(root, stateFolder, name), { recursive: true, force: true })
    }
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function removeStale(root: string, paths: readonly string[], earlier: Stamps): Promise<void> {
  for (const path of paths) {
    const file = join(root, path)
    if (isAbsolute(path) || !file.startsWith(root + sep)) continue
    const bytes = await readFile(file).catch(() => null)
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
    if (sha256 !== null && sha256 === earlier[path]?.sha256) await rm(file)
  }
}
