/** Stage: tokens. Hashes that are the same on every machine; they are the keys of the trained weights. */

/**
 * Mixes two 32-bit numbers into one.
 *
 * @param a
 *   The first number.
 * @param b
 *   The second number.
 * @returns
 *   A 32-bit number.
 */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39)
  return h ^ (h >>> 16)
}

/**
 * Hashes a short string or a part of one.
 *
 * @param text
 *   The string.
 * @param from
 *   Where the part starts.
 * @param to
 *   Where it ends.
 * @returns
 *   A 32-bit number.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5
  for (let index = from; index < to; index++) h = Math.imul(h ^ text.charCodeAt(index), 0x01000193)
  return h
}
