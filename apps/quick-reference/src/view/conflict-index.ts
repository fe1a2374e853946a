// View: where sources disagree, found by subject and by place.
import type { Compendium, Origin } from '@compendium/schema'
import { createPlaceIndex } from './place-index.ts'
import { slug } from './slug.ts'
import { nameSubjects } from './subject-name.ts'
import type { Link } from './view-model.ts'
import { capital } from './words.ts'

/** Finds the disagreements that a row takes part in. */
export interface ConflictIndex {
  /** Fragment of a disagreement, by its id. */
  fragmentOf: ReadonlyMap<string, string>
  /** What a disagreement is about, in words. */
  titleOf: ReadonlyMap<string, string>
  /** Disagreements about a property of a subject; every property where it is null. */
  about(subject: string, property: string | null): Link[]
  /** What such disagreements are, in a sentence each. */
  notesAbout(subject: string, property: string): string[]
  /** Disagreements that quote words of this place. */
  at(origin: Origin): Link[]
}

/**
 * Indexes the disagreements.
 * @param compendium the compiled corpus
 * @returns the index
 */
export function indexConflicts(compendium: Compendium): ConflictIndex {
  const nameOf = nameSubjects(compendium)
  const fragmentOf = new Map<string, string>()
  const titleOf = new Map<string, string>()
  const bySubject = new Map<string, { property: string; note: string | null; link: Link }[]>()
  const byPlace = createPlaceIndex<Link>()
  for (const { id, subject, property, note, positions } of compendium.disagreements) {
    const fragment = `conflict-${slug(id.replace(/^[a-z]+:/, ''))}`
    const about = property === 'target' ? 'where it acts' : property
    const title = `${nameOf(subject)}: ${about}`
    const link = { label: `Differ on ${about}`, href: `#${fragment}` }
    fragmentOf.set(id, fragment)
    titleOf.set(id, capital(title))
    const list = bySubject.get(subject)
    if (list) list.push({ property, note, link })
    else bySubject.set(subject, [{ property, note, link }])
    for (const { origin } of positions) byPlace.add(origin, link)
  }
  return {
    fragmentOf,
    titleOf,
    about(subject, property) {
      const found = bySubject.get(subject) ?? []
      return found.filter((entry) => property === null || entry.property === property).map(({ link }) => link)
    },
    notesAbout(subject, property) {
      const found = bySubject.get(subject) ?? []
      return found.flatMap(({ note, ...entry }) => (note && entry.property === property ? [note] : []))
    },
    at: (origin) => byPlace.at(origin),
  }
}
