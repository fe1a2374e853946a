// View: an entity of the compendium by its id.
import type { Compendium } from '@compendium/schema'

const lists = [
  'documents',
  'sections',
  'tables',
  'glossary',
  'references',
  'medicines',
  'findings',
  'disagreements',
] as const

/**
 * Find an entity.
 *
 * @param compendium The compendium.
 * @param id Its id.
 * @returns The entity as the dataset holds it, or null.
 */
export function findEntity(compendium: Compendium, id: string): { id: string } | null {
  for (const list of lists) {
    const found = (compendium[list] as readonly { id: string }[]).find((entity) => entity.id === id)
    if (found) return found
  }
  return null
}

/**
 * List the ids of all entities.
 *
 * @param compendium The compendium.
 * @returns Ids in the order of the dataset.
 */
export function listEntityIds(compendium: Compendium): string[] {
  return lists.flatMap((list) => (compendium[list] as readonly { id: string }[]).map(({ id }) => id))
}
