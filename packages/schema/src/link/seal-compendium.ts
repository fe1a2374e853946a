// Stage "link": the last step, counts and hash.
import { createHash } from 'node:crypto'
import { type Compendium, schemaVersion } from '../entities/compendium.ts'
import { entityJson } from './entity-json.ts'
import type { OpenCompendium } from './open-compendium.ts'

/**
 * Seal a compendium: count its entities and hash them.
 *
 * @param open The linked corpus.
 * @param previous The compendium of an earlier build of this process, or null: an entity that is as it was then is that
 *   very object, so that whoever looks at it again can tell.
 * @returns The compendium; the same entities give the same hash.
 */
export function sealCompendium(open: OpenCompendium, previous: Compendium | null = null): Compendium {
  const { documents, sections, tables, glossary, references, medicines, findings, disagreements, redirects } =
    open
  const lists = {
    documents: keepSame(documents, previous?.documents),
    sections: keepSame(sections, previous?.sections),
    tables: keepSame(tables, previous?.tables),
    glossary: keepSame(glossary, previous?.glossary),
    references: keepSame(references, previous?.references),
    medicines: keepSame(medicines, previous?.medicines),
    findings: keepSame(findings, previous?.findings),
    disagreements: keepSame(disagreements, previous?.disagreements),
  }
  const hash = createHash('sha256')
  for (const list of Object.values(lists)) for (const entity of list) hash.update(entityJson(entity))
  hash.update(JSON.stringify(redirects))
  const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]))
  return { meta: { schemaVersion, contentHash: hash.digest('hex'), counts }, ...lists, redirects }
}

function keepSame<Entity extends { id: string }>(now: Entity[], before: readonly Entity[] = []): Entity[] {
  if (before.length === 0) return now
  const known = new Map(before.map((entity) => [entity.id, entity]))
  return now.map((entity) => {
    const same = known.get(entity.id)
    return same && entityJson(same) === entityJson(entity) ? same : entity
  })
}
