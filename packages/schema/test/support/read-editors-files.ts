// The editors' files of the project's own content, for tests.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EditorsFile } from '@compendium/schema'

const root = fileURLToPath(new URL('../../../../content/', import.meta.url))

/** All YAML files of content/, or those of the given names. */
export function readEditorsFiles(...names: string[]): EditorsFile[] {
  const all = readdirSync(root).filter((name) => name.endsWith('.yaml'))
  return (names.length > 0 ? names : all.sort()).map((path) => ({
    path,
    text: readFileSync(root + path, 'utf8'),
  }))
}
