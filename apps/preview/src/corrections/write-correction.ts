// Corrections: one correction into the file beside its article, so that nobody's edit is lost.
import { lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { listCorpus, systemReason } from '@compendium/corpus'
import { checkCorrection } from './check-correction.ts'
import type { Correction } from './correction.ts'
import { correctionsPathOf, readCorrectionsFile } from './corrections-file.ts'
import { insertCorrection } from './insert-correction.ts'
import { withLock } from './lock-file.ts'

/** What became of a correction. */
export type WriteOutcome =
  | { status: 'written'; path: string; text: string; hash: string }
  /** The file is not the one that the editor saw: both texts, and nothing written. */
  | { status: 'conflict'; path: string; onDisk: string | null; proposed: string | null; hash: string | null }
  /** The correction cannot be written; `reason` says why, in words. */
  | { status: 'refused'; path: string; reason: string }

/**
 * Write a correction into the corrections file of an article; the file is made where there is none.
 *
 * @param folder The content folder.
 * @param articlePath Path of the article inside it, with forward slashes, as the folder's listing names it.
 * @param correction The correction.
 * @param expectedHash SHA-256 of the corrections file as the editor last saw it; null where there was none.
 * @returns What became of it. Nothing is written unless the file has the expected hash, lies inside the folder, and the
 * build accepts the correction.
 */
export async function writeCorrection(
  folder: string,
  articlePath: string,
  correction: Correction,
  expectedHash: string | null,
): Promise<WriteOutcome> {
  const { articles, editors } = await listCorpus(folder)
  const path = correctionsPathOf(articlePath, editors)
  const refuse = (reason: string): WriteOutcome => ({ status: 'refused', path, reason })
  if (!articles.includes(articlePath))
    return refuse(`Unexpected article \`${articlePath}\`, expected one of the content folder`)
  try {
    const root = await realpath(folder)
    const target = join(root, path)
    const beside = await realpath(dirname(target))
    if (beside !== root && !beside.startsWith(root + sep))
      return refuse('Unexpected link that leaves the content folder, expected a folder inside it')
    const lock = join(beside, `.${basename(path)}.lock`)
    return await withLock(lock, () => writeUnderLock(root, articlePath, path, correction, expectedHash))
  } catch (error) {
    return refuse(
      `Unexpected corrections file \`${path}\`, expected one that can be written: ${systemReason(error)}`,
    )
  }
}

async function writeUnderLock(
  root: string,
  articlePath: string,
  path: string,
  correction: Correction,
  expectedHash: string | null,
): Promise<WriteOutcome> {
  const target = join(root, path)
  const kind = await lstat(target).catch(() => null)
  if (kind && !kind.isFile())
    return { status: 'refused', path, reason: `Unexpected link or folder at \`${path}\`, expected a file` }
  const { text, hash } = await readCorrectionsFile(root, path)
  const inserted = insertCorrection(text, correction)
  if (hash !== expectedHash) return { status: 'conflict', path, onDisk: text, proposed: inserted.text, hash }
  if (inserted.text === null)
    return {
      status: 'refused',
      path,
      reason: `Unexpected corrections file \`${path}\`, expected one that takes a correction: ${inserted.reason}`,
    }
  const fault = await checkCorrection(root, articlePath, path, text, inserted.text)
  if (fault !== null) return { status: 'refused', path, reason: fault }
  const temporary = join(dirname(target), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, inserted.text, { mode: kind ? (await stat(target)).mode : 0o666 })
    // An editor program does not know the lock: look once more, as late as possible.
    const now = await readCorrectionsFile(root, path)
    if (now.hash !== expectedHash) {
      const proposed = insertCorrection(now.text, correction).text
      return { status: 'conflict', path, onDisk: now.text, proposed, hash: now.hash }
    }
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
  const written = await readCorrectionsFile(root, path)
  return { status: 'written', path, text: inserted.text, hash: written.hash! }
}
