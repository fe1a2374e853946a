// Stage: before the parse. What the parse of one article depends on, told without its text.
import { hash } from 'node:crypto'
import { type EditorsFile, findCorrections } from '@compendium/schema'
import type { ArticleIdentity } from './parse-kept.ts'

/**
 * Tell what the parse of an article depends on.
 *
 * @param parserKey
 *   Hash of the part of the tool that parses.
 * @param editorsFiles
 *   The editors' files; the corrections of the article count for it.
 * @param article
 *   Which.
 * @returns
 *   The key of its entry in the cache: SHA-256 in hexadecimal.
 */
export function articleKey(
  parserKey: string,
  editorsFiles: readonly EditorsFile[],
  { path, sha256 }: ArticleIdentity,
): string {
  const corrections = findCorrections(path, editorsFiles)?.text ?? ''
  return hash('sha256', JSON.stringify([parserKey, path, sha256, corrections]))
}
