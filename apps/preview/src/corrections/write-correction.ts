// Corrections: one correction into the file beside its article, so that nobody's edit is lost.
import { realpath } from 'node:fs/promises'
import { listCorpus, systemReason } from '@compendium/corpus'
import { checkCorrection } from './check-correction.ts'
import type { Correction } from './correction.ts'
import { correctionsPathOf } from './corrections-file.ts'
import { insertCorrection } from './insert-correction.ts'
import { type WriteOutcome, writeEditorsFile } from './write-editors-file.ts'

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
  const { articles, editors } = listCorpus(folder)
  const path = correctionsPathOf(articlePath, editors)
  const refuse = (reason: string): WriteOutcome => ({ status: 'refused', path, reason })
  if (!articles.includes(articlePath))
    return refuse(`Unexpected article \`${articlePath}\`, expected one of the content folder`)
  try {
    const root = await realpath(folder)
    return await writeEditorsFile(folder, path, expectedHash, {
      edit: (text) => insertCorrection(text, correction),
      check: (before, after) => checkCorrection(root, articlePath, path, before, after),
    })
  } catch (error) {
    return refuse(`Unexpected folder, expected one that can be read: ${systemReason(error)}`)
  }
}
