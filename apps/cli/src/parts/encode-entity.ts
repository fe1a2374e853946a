// Stage: write. An entity as JSON, in pieces: what a list of it holds is encoded once for as long as it is the same object.
const encoded = new WeakMap<object, Uint8Array>()

/**
 * Encode an entity as `JSON.stringify` would. A disagreement of many articles holds, after a save, all places but those of
 * one article as the very objects of before.
 *
 * @param entity
 *   Plain data, which nobody changes.
 * @param before
 *   What stands before it.
 * @returns
 *   UTF-8, in pieces.
 */
export function encodeEntity(entity: object, before: string): Uint8Array[] {
  const pieces: Uint8Array[] = []
  let text = `${before}{`
  let comma = ''
  for (const [key, value] of Object.entries(entity)) {
    if (value === undefined) continue
    text += `${comma}${JSON.stringify(key)}:`
    comma = ','
    if (!isListOfObjects(value)) {
      text += JSON.stringify(value)
      continue
    }
    pieces.push(Buffer.from(`${text}[`))
    for (const [index, item] of value.entries())
      pieces.push(index === 0 ? encodeItem(item).subarray(1) : encodeItem(item))
    text = ']'
  }
  return [...pieces, Buffer.from(`${text}}`)]
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null)
  )
}

/** An item of a list with the comma before it. */
function encodeItem(item: object): Uint8Array {
  const known = encoded.get(item)
  if (known) return known
  const bytes = Buffer.from(`,${JSON.stringify(item)}`)
  encoded.set(item, bytes)
  return bytes
}
