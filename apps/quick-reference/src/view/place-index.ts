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
  const byDocument = new Map<string, Map<number, { start: number; end: number; value: T }[]>>()
  return {
    add(origin, value) {
      const byLine =
        byDocument.get(origin.document) ?? new Map<number, { start: number; end: number; value: T }[]>()
      byDocument.set(origin.document, byLine)
      for (const { start, end } of origin.spans) {
        const entry = { start: start.offset, end: end.offset, value }
        for (let line = start.line; line <= end.line; line++) {
          const list = byLine.get(line)
          if (list) list.push(entry)
          else byLine.set(line, [entry])
        }
      }
    },
    at(origin) {
      const byLine = byDocument.get(origin.document)
      if (!byLine) return []
      const found = new Set<T>()
      for (const { start, end } of origin.spans) {
        for (let line = start.line; line <= end.line; line++) {
          for (const entry of byLine.get(line) ?? []) {
            if (entry.start < end.offset && start.offset < entry.end) found.add(entry.value)
          }
        }
      }
      return [...found]
    },
  }
}
