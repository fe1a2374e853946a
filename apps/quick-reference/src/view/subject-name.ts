// View: what an entity is called.
import type { Compendium } from '@compendium/schema'

/**
 * Names the entities that documents can disagree about.
 * @param compendium the compiled corpus
 * @returns a look-up by id; an id of no entity is read as words
 */
export function nameSubjects(compendium: Compendium): (id: string) => string {
  const subjects = new Set(compendium.disagreements.map(({ subject }) => subject))
  const names = new Map<string, string>()
  const name = <T extends { id: string }>(entities: readonly T[], of: (entity: T) => string | undefined) => {
    for (const entity of entities) {
      const called = subjects.has(entity.id) ? of(entity) : undefined
      if (called) names.set(entity.id, called)
    }
  }
  name(compendium.medicines, (medicine) => medicine.name)
  name(compendium.glossary, ({ term }) => term)
  name(compendium.findings, ({ text }) => text)
  name(compendium.sections, ({ heading }) => heading?.text)
  name(compendium.references, ({ csl }) => csl.title)
  return (id) => names.get(id) ?? id.replace(/^[a-z]+:/, '').replace(/-/g, ' ')
}
