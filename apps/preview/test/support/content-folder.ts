// Test kit: a content folder on disk that holds the test article.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { article } from './article.ts'

/**
 * Make a content folder.
 *
 * @param files Contents by path inside the folder, beside the test article.
 * @returns Its path, and a function that removes it.
 */
export async function makeContent(
  files: Record<string, string> = {},
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'preview-'))
  for (const [path, text] of Object.entries({ 'articles/iron.txt': article, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The same for one test: the folder goes when the test ends. */
export async function contentFolder(files: Record<string, string> = {}): Promise<string> {
  const { folder, remove } = await makeContent(files)
  onTestFinished(remove)
  return folder
}
