// Corrections: a file of the editors with one more answer in it, written so that nobody's edit is lost.
import { lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { systemReason } from '@compendium/corpus'
import { readCorrectionsFile } from './corrections-file.ts'
import { withLock } from './lock-file.ts'

/** What became of an answer. */
export type WriteOutcome =
  | { status: 'written'; path: string; text: string; hash: string }
  /** The file is not the one that the editor saw: both texts, and nothing written. */
  | { status: 'conflict'; path: string; onDisk: string | null; proposed: string | null; hash: string | null }
  /** The answer cannot be written; `reason` says why, in words. */
  | { status: 'refused'; path: string; reason: string }

/** The new text of a file, or why it cannot take the answer. */
export type Edited = { text: string; reason: null } | { text: null; reason: string }

/** What to write, and what may stop it. */
export interface EditorsFileEdit {
  /** Gives the new text; null stands for a file that is not there. */
  edit: (text: string | null) => Edited
  /** Says what the new text breaks that the old one does not, or null. */
  check?: (before: string | null, after: string) => Promise<string | null>
}

/**
 * Write a file of the editors.
 *
 * @param folder The content folder.
 * @param path Path of the file inside it, with forward slashes.
 * @param expectedHash SHA-256 of the file as the editor last saw it; null where there was none.
 * @param edit The new text.
 * @returns What became of it. Nothing is written unless the file has the expected hash, lies inside the folder, is no link,
 * and the check has nothing against the new text.
 */
export async function writeEditorsFile(
  folder: string,
  path: string,
  expectedHash: string | null,
  edit: EditorsFileEdit,
): Promise<WriteOutcome> {
  const refuse = (reason: string): WriteOutcome => ({ status: 'refused', path, reason })
  try {
    const root = await realpath(folder)
    const target = join(root, path)
    if (!target.startsWith(root + sep))
      return refuse(`Unexpected path \`${path}\`, expected one inside the content folder`)
    const beside = await realpath(dirname(target))
    if (beside !== root && !beside.startsWith(root + sep))
      return refuse('Unexpected link that leaves the content folder, expected a folder inside it')
    const lock = join(beside, `.${basename(path)}.lock`)
    return await withLock(lock, () => writeUnderLock(root, path, expectedHash, edit))
  } catch (error) {
    return refuse(`Unexpected file \`${path}\`, expected one that can be written: ${systemReason(error)}`)
  }
}

async function writeUnderLock(
  root: string,
  path: string,
  expectedHash: string | null,
  { edit, check }: EditorsFileEdit,
): Promise<WriteOutcome> {
  const target = join(root, path)
  const kind = await lstat(target).catch(() => null)
  if (kind && !kind.isFile())
    return { status: 'refused', path, reason: `Unexpected link or folder at \`${path}\`, expected a file` }
  const { text, hash } = await readCorrectionsFile(root, path)
  const edited = edit(text)
  if (hash !== expectedHash) return { status: 'conflict', path, onDisk: text, proposed: edited.text, hash }
  if (edited.text === null) {
    const reason = `Unexpected file \`${path}\`, expected one that takes the answer: ${edited.reason}`
    return { status: 'refused', path, reason }
  }
  const fault = await check?.(text, edited.text)
  if (fault) return { status: 'refused', path, reason: fault }
  const temporary = join(dirname(target), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, edited.text, { mode: kind ? (await stat(target)).mode : 0o666 })
    // An editor program does not know the lock: look once more, as late as possible.
    const now = await readCorrectionsFile(root, path)
    if (now.hash !== expectedHash) {
      const proposed = edit(now.text).text
      return { status: 'conflict', path, onDisk: now.text, proposed, hash: now.hash }
    }
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
  const written = await readCorrectionsFile(root, path)
  return { status: 'written', path, text: edited.text, hash: written.hash! }
}
