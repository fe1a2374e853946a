/** Stage: tokens, training and bench. Letters and digits as they are compared: without case and accents. */

/**
 * Folds one character.
 *
 * @param char
 *   One character, which may take two UTF-16 units.
 * @returns
 *   Its letters and digits in lower case without marks; empty for any other character.
 */
export function foldLetters(char: string): string {
  return char
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
