// View: what an entity is called.
import type { Compendium } from '@compendium/schema'

/**
 * Names the entities that documents can disagree about.
 * @param compendium the compiled corpus
 * @returns a look-up by id; an id of no entity is read as words
 */
export function nameSubjects(compendium: Compendium): (id: string) => string {
  const names = new Map<string, string>([
    ...compendium.medicines.map(({ id, name }) => [id, name] as const),
    ...compendium.glossary.map(({ id, term }) => [id, term] as const),
    ...compendium.findings.map(({ id, text }) => [id, text] as const),
    ...compendium.sections.flatMap(({ id, heading }) => (heading ? [[id, heading.text] as const] : [])),
    ...compendium.references.flatMap(({ id, csl }) => (csl.title ? [[id, csl.title] as const] : [])),
  ])
  return (id) => names.get(id) ?? id.replace(/^[a-z]+:/, '').replace(/-/g, ' ')
}
