/** Stage: tokens. One space between words and composed letters, in one look where that is so already. */

const MARKED = 0x300
const SOFT_HYPHEN = 0xad
const NO_BREAK_SPACE = 0xa0

/**
 * Folds white space to single spaces and composes letters with their marks (NFC).
 *
 * @param text
 *   Any text.
 * @param unseen
 *   Whether soft hyphens and zero-width spaces count as white space.
 * @returns
 *   The folded text.
 */
export function foldSpaces(text: string, unseen = false): string {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const odd =
      code < 32 ||
      code >= MARKED ||
      (code === 32 && before === 32) ||
      code === NO_BREAK_SPACE ||
      code === SOFT_HYPHEN
    if (odd) return text.normalize('NFC').replace(unseen ? /[\s\u00ad\u200b]+/g : /\s+/g, ' ')
    before = code
  }
  return text
}
