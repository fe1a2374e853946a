// Stage: write. JSON with one entity a line, so that a line diff of two builds names the entities that differ.
import { entityJson } from '@compendium/schema'

function isEntity(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function lines(value: unknown): string {
  if (Array.isArray(value) && value.some(isEntity)) {
    return `[\n${value.map((item) => (isEntity(item) ? entityJson(item) : JSON.stringify(item))).join(',\n')}\n]`
  }
  return JSON.stringify(value)
}

/**
 * Write a value as JSON: keys of the outermost object and members of its lists a line each.
 *
 * @param value What to write; its key order is kept.
 * @returns JSON text that ends in a line end.
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return `${lines(value)}\n`
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${lines(member)}`)
  return members.length === 0 ? '{}\n' : `{\n${members.join(',\n')}\n}\n`
}

/**
 * Write a value as JSON-LD, which pages take into a script element.
 *
 * @param value What to write; its key order is kept.
 * @returns JSON text that ends in a line end and closes no element that it stands in.
 */
export function toJsonLd(value: unknown): string {
  return closeNoElement(toJson(value))
}

/**
 * Make JSON safe inside a script element.
 *
 * @param json JSON text.
 * @returns The same value, without the beginning of a tag that closes an element or of a comment.
 */
export function closeNoElement(json: string): string {
  return json.replace(/<(?=[/!])/g, '\\u003c')
}
