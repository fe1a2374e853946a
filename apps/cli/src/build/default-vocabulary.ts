// Stage: read. The vocabulary of this project's own content, for folders that bring none.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditorsFile } from '@compendium/schema'
import { workspaceRoot } from './tool-files.ts'

/** Path of the default vocabulary inside the workspace. */
export const defaultVocabulary = 'content/vocabulary.yaml'

/**
 * Add the default vocabulary to editors' files that have none.
 *
 * @param editorsFiles
 *   The editors' files of the content folder.
 * @returns
 *   The same files, with the vocabulary of this project where they name no medicines of their own.
 */
export function withVocabulary(editorsFiles: readonly EditorsFile[]): EditorsFile[] {
  if (editorsFiles.some(({ path }) => /(?:^|\/)vocabulary\.ya?ml$/i.test(path))) return [...editorsFiles]
  const path = join(workspaceRoot, defaultVocabulary)
  if (!existsSync(path)) return [...editorsFiles]
  return [...editorsFiles, { path: defaultVocabulary, text: readFileSync(path, 'utf8'), isDefault: true }]
}
