// Stage: before the parse. What the parse of one article depends on, told without its text.
import type { EditorsFile } from '@compendium/schema'

/**
 * Prepare to tell what the parse of an article depends on.
 *
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @param editorsFiles
 *   The editors' files; the corrections of an article count for it.
 * @returns
 *   Parts of the key of the article's entry in the cache, by its path and the SHA-256 of its bytes.
 */
export function articleKeys(
  parserKey: string,
  editorsFiles: readonly EditorsFile[],
): (path: string, sha256: string) => string[] {
  const corrections = new Map<string, string>()
  for (const { path, text } of editorsFiles) {
    const stem = /^(.*)\.corrections\.ya?ml$/i.exec(path)?.[1]
    if (stem !== undefined) corrections.set(stem, text)
  }
  return (path, sha256) => [parserKey, path, sha256, corrections.get(path.replace(/\.[^./]*$/, '')) ?? '']
}
