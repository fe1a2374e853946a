// Stage: write. JSON with one entity a line, so that a line diff of two builds names the entities that differ.
import { decode, encode, entityPiece, joinPieces, type Pieces } from './pieces.ts'

const newLine = encode(',\n')

function isEntity(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function memberPieces(before: string, value: unknown, after: string): Pieces {
  if (!Array.isArray(value) || !value.some(isEntity))
    return [encode(`${before}${JSON.stringify(value)}${after}`)]
  const items = value.map((item) => (isEntity(item) ? entityPiece(item) : encode(JSON.stringify(item))))
  return joinPieces(`${before}[\n`, items, newLine, `\n]${after}`)
}

/**
 * Write a value as JSON: keys of the outermost object and members of its lists a line each.
 *
 * @param value What to write; its key order is kept. Members of lists are objects that nobody changes any more.
 * @returns JSON in pieces that ends in a line end.
 */
export function jsonPieces(value: unknown): Pieces {
  if (Array.isArray(value) || typeof value !== 'object' || value === null)
    return memberPieces('', value, '\n')
  const members = Object.entries(value)
  if (members.length === 0) return [encode('{}\n')]
  return members.flatMap(([key, member], index) =>
    memberPieces(
      `${index === 0 ? '{\n' : ''}${JSON.stringify(key)}:`,
      member,
      index === members.length - 1 ? '\n}\n' : ',\n',
    ),
  )
}

/**
 * Write a value as JSON text.
 *
 * @param value What to write, as for `jsonPieces`.
 * @returns JSON text that ends in a line end.
 */
export function toJson(value: unknown): string {
  return decode(jsonPieces(value))
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
