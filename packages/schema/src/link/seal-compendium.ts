// Stage "link": the last step, counts and hash.
import { createHash } from 'node:crypto'
import { type Compendium, schemaVersion } from '../entities/compendium.ts'
import type { OpenCompendium } from './open-compendium.ts'

/**
 * Seal a compendium: count its entities and hash them.
 *
 * @param open The linked corpus.
 * @returns The compendium; the same entities give the same hash.
 */
export function sealCompendium(open: OpenCompendium): Compendium {
  const { documents, sections, tables, glossary, references, medicines, findings, disagreements, redirects } =
    open
  const lists = { documents, sections, tables, glossary, references, medicines, findings, disagreements }
  const hash = createHash('sha256')
  for (const list of Object.values(lists)) for (const entity of list) hash.update(JSON.stringify(entity))
  hash.update(JSON.stringify(redirects))
  const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]))
  return { meta: { schemaVersion, contentHash: hash.digest('hex'), counts }, ...lists, redirects }
}
