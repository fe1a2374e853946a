// Stage: write. Files as pieces of bytes, most of them an entity each. The piece of an entity is kept as long as the entity is: what
// did not change is not encoded again, and a file with the same pieces is the same file.
import { entityJson } from '@compendium/schema'
import { onceEach } from './once-each.ts'

/** A file as pieces of UTF-8. */
export type Pieces = readonly Uint8Array[]

/**
 * Encode a text.
 *
 * @param text Any text.
 * @returns Its UTF-8.
 */
export function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

/** Encodes the JSON of an entity, once for each entity. */
export const entityPiece: (entity: object) => Uint8Array = onceEach((entity: object) =>
  encode(entityJson(entity)),
)

/**
 * Join pieces.
 *
 * @param before Text before the first.
 * @param items The pieces.
 * @param between Piece between two.
 * @param after Text after the last.
 * @returns All of them in one list.
 */
export function joinPieces(before: string, items: Pieces, between: Uint8Array, after: string): Uint8Array[] {
  const pieces = [encode(before)]
  for (const [index, item] of items.entries()) {
    if (index > 0) pieces.push(between)
    pieces.push(item)
  }
  pieces.push(encode(after))
  return pieces
}

/**
 * Decode a file.
 *
 * @param pieces The file.
 * @returns Its text.
 */
export function decode(pieces: Pieces): string {
  return Buffer.concat(pieces).toString('utf8')
}
