// Stage: before the parse. What the parse of one article depends on, told without its text.
import { hash } from 'node:crypto'
import { type ArticleSource, type EditorsFile, findCorrections } from '@compendium/schema'

/**
 * Tell what the parse of an article depends on.
 *
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @param editorsFiles
 *   The editors' files; the corrections of the article count for it.
 * @param article
 *   Its path, and the SHA-256 of its bytes.
 * @returns
 *   The key of its entry in the cache: SHA-256 in hexadecimal.
 */
export function articleKey(
  parserKey: string,
  editorsFiles: readonly EditorsFile[],
  { path, sha256 }: Pick<ArticleSource, 'path' | 'sha256'>,
): string {
  const corrections = findCorrections(path, editorsFiles)?.text ?? ''
  return hash('sha256', JSON.stringify([parserKey, path, sha256, corrections]))
}
