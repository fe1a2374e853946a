// View: things found by a place in an article.
import type { Origin } from '@compendium/schema'

/** Values filed under places. */
export interface PlaceIndex<T> {
  /** Files a value under a place. */
  add(origin: Origin, value: T): void
  /** Values whose places share a character with this one, each once, in the order they were filed. */
  at(origin: Origin): T[]
}

/**
 * Starts an index. A look-up touches only the lines of its place.
 * @returns the index, empty
 */
export function createPlaceIndex<T>(): PlaceIndex<T> {
  const byLine = new Map<string, { start: number; end: number; value: T }[]>()
  return {
    add(origin, value) {
      for (const { start, end } of origin.spans) {
        const entry = { start: start.offset, end: end.offset, value }
        for (let line = start.line; line <= end.line; line++) {
          const key = `${origin.document}:${line}`
          const list = byLine.get(key)
          if (list) list.push(entry)
          else byLine.set(key, [entry])
        }
      }
    },
    at(origin) {
      const found = new Set<T>()
      for (const { start, end } of origin.spans) {
        for (let line = start.line; line <= end.line; line++) {
          for (const entry of byLine.get(`${origin.document}:${line}`) ?? []) {
            if (entry.start < end.offset && start.offset < entry.end) found.add(entry.value)
          }
        }
      }
      return [...found]
    },
  }
}
