// View: where sources disagree, found by subject and by place.
import type { Compendium, Origin } from '@compendium/schema'
import { slug } from './slug.ts'
import type { Link } from './view-model.ts'

/** Finds the disagreements that a row takes part in. */
export interface ConflictIndex {
  /** Fragment of a disagreement, by its id. */
  fragmentOf: ReadonlyMap<string, string>
  /** Disagreements about a property of a subject; every property where it is null. */
  about(subject: string, property: string | null): Link[]
  /** Disagreements that quote words of this place. */
  at(origin: Origin): Link[]
}

/**
 * Indexes the disagreements.
 * @param compendium the compiled corpus
 * @returns the index; a look-up touches only the lines of the place
 */
export function indexConflicts(compendium: Compendium): ConflictIndex {
  const fragmentOf = new Map<string, string>()
  const bySubject = new Map<string, { property: string; link: Link }[]>()
  const byLine = new Map<string, { start: number; end: number; link: Link }[]>()
  for (const { id, subject, property, positions } of compendium.disagreements) {
    const fragment = `conflict-${slug(id)}`
    const link = { label: 'Sources differ', href: `#${fragment}` }
    fragmentOf.set(id, fragment)
    push(bySubject, subject, { property, link })
    for (const { origin } of positions) {
      for (const { start, end } of origin.spans) {
        for (let line = start.line; line <= end.line; line++) {
          push(byLine, `${origin.document}:${line}`, { start: start.offset, end: end.offset, link })
        }
      }
    }
  }
  return {
    fragmentOf,
    about(subject, property) {
      const found = bySubject.get(subject) ?? []
      return unique(
        found.filter((entry) => property === null || entry.property === property).map(({ link }) => link),
      )
    },
    at(origin) {
      const found: Link[] = []
      for (const { start, end } of origin.spans) {
        for (let line = start.line; line <= end.line; line++) {
          for (const entry of byLine.get(`${origin.document}:${line}`) ?? []) {
            if (entry.start < end.offset && start.offset < entry.end) found.push(entry.link)
          }
        }
      }
      return unique(found)
    },
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.href, link])).values()]
}
