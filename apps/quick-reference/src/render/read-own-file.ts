// Render: the files of this package that are no code.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

// Found by the name of the package: a bundle of this file lies elsewhere.
const own = pathToFileURL(createRequire(import.meta.url).resolve('@compendium/quick-reference/package.json'))

/**
 * Reads a template, a style sheet or a script.
 * @param path path inside the package
 * @returns its text
 */
export function readOwnFile(path: string): string {
  return readFileSync(new URL(path, own), 'utf8')
}
