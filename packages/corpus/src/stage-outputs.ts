// Stage: write. Output files as they are made, each on the disk under a temporary name until the whole set is there.
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, sep } from 'node:path'
import { commitOutputs, hasOpenCommit, type Journal, type Later, recoverOutputs } from './commit-outputs.ts'
import type { FolderLock } from './lock-folder.ts'
import type { FileHash } from './stamp-files.ts'
import { stateFolder } from './state-folder.ts'

/** What stands in an output: text, bytes, or bytes in pieces. */
export type OutputContent = string | Uint8Array | readonly Uint8Array[]

/** A set of outputs under way. */
export interface StagedOutputs {
  /**
   * Stage one file; one that lies in place with these bytes is left as it is.
   *
   * @param path Path inside the output folder, with forward slashes.
   * @param content The whole content; of a list, one piece after the other.
   * @param inPlace The hash of the file that lies there, where the caller has just looked.
   * @returns The hash of the content.
   */
  write: (path: string, content: OutputContent, inPlace?: FileHash) => FileHash
  /**
   * Put the set in place, all or nothing.
   *
   * @param earlier Files of earlier builds to remove, unless somebody changed them since.
   * @param record What to remember of the build; it changes hands with the set.
   * @param later Takes what can wait until the outputs are reported; done at once when left out.
   */
  commit: (earlier: Readonly<Record<string, FileHash>>, record?: string, later?: Later) => void
  /** Drop what is staged; the earlier set stays. After a commit there is nothing left to drop. */
  abandon: () => void
}

/**
 * Begin a set of outputs; what a stopped build left behind is finished or removed first.
 *
 * @param lock
 *   The lock on the output folder.
 * @returns
 *   The set. Its functions throw what `node:fs` throws, and where a path would leave the folder.
 */
export function stageOutputs({ out, assertHeld }: FolderLock): StagedOutputs {
  const root = realpathSync(out)
  recoverOutputs(root)
  const staging = `staging-${process.pid}-${randomUUID().slice(0, 8)}`
  const folder = join(root, stateFolder, staging)
  const moves: Journal['moves'] = []
  const checked = new Set<string>()
  // A large content can stand at two paths.
  const hashed = new Map<readonly Uint8Array[], FileHash>()
  return {
    write(path, content, inPlace) {
      const to = place(root, path, checked)
      const bytes = bytesOf(content)
      const pieces = isPieces(content) ? content : null
      const file = (pieces && hashed.get(pieces)) ?? hashOf(bytes)
      if (pieces) hashed.set(pieces, file)
      const { sha256 } = file
      if (inPlace ? inPlace.sha256 === sha256 : holds(to, bytes)) return file
      stage(path, bytes)
      return file
    },
    commit(earlier, record, later) {
      if (record !== undefined) stage(`${stateFolder}/build.json`, Buffer.from(record, 'utf8'))
      const removals = Object.entries(earlier)
        .filter(([path]) => isInside(root, path))
        .map(([path, { sha256 }]) => ({ path, sha256 }))
      assertHeld()
      commitOutputs(root, { version: 1, staging, moves, removals }, later)
    },
    abandon() {
      // What a journal names is needed to finish its commit.
      if (!hasOpenCommit(root)) rmSync(folder, { recursive: true, force: true })
    },
  }

  function stage(to: string, bytes: Uint8Array): void {
    if (moves.length === 0) mkdirSync(folder, { recursive: true })
    const from = String(moves.length)
    writeFileSync(join(folder, from), bytes)
    moves.push({ from, to })
  }
}

function bytesOf(content: OutputContent): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content, 'utf8')
  return isPieces(content) ? Buffer.concat(content) : content
}

function isPieces(content: OutputContent): content is readonly Uint8Array[] {
  return Array.isArray(content)
}

function hashOf(bytes: Uint8Array): FileHash {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The place of a path, with its folder made; throws where that is not inside the output folder. */
function place(root: string, path: string, checked: Set<string>): string {
  const to = join(root, path)
  const parent = dirname(to)
  if (checked.has(parent) && isInside(root, path)) return to
  if (isInside(root, path)) {
    mkdirSync(parent, { recursive: true })
    const real = realpathSync(parent)
    checked.add(parent)
    if (real === root || real.startsWith(root + sep)) return to
  }
  throw new Error(`Unexpected output path ${path}, expected one inside the output folder`)
}

function isInside(root: string, path: string): boolean {
  const to = join(root, path)
  const state = join(root, stateFolder)
  return !isAbsolute(path) && to.startsWith(root + sep) && to !== state && !to.startsWith(state + sep)
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes)
  } catch (error) {
    // A folder in the place of a file would stop the commit halfway, so it stops the build here.
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') throw error
    return false
  }
}
