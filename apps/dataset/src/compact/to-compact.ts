// Stage: compact. The same data without the places in the articles.

/**
 * Whether a field says where another field stands.
 *
 * @param key Name of a field.
 * @returns True for `origin`, `titleOrigin` and the like.
 */
export function isOriginKey(key: string): boolean {
  return key === 'origin' || key.endsWith('Origin')
}

/**
 * Leave out every `origin`, at any depth. An object of which one field is left becomes that field, and a list of such
 * fields holds each once: a located text becomes a string, mentions become ids.
 *
 * @param value The data.
 * @returns A copy without origins, described by `compactSchema`.
 */
export function toCompact(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(toCompact)
    return value.every(isSingle) ? [...new Set(items)] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !isOriginKey(key))
  if (isSingle(value)) return toCompact(entries[0]![1])
  return Object.fromEntries(entries.map(([key, member]) => [key, toCompact(member)]))
}

/** Whether an object holds an origin and one other field. */
function isSingle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'origin' in value && Object.keys(value).length === 2
}
