// Plan: a word at the head of its entry.

/**
 * Sets the first letter of a word in capitals, unless the word has capitals of its own, such as "hCG".
 * @param word a term
 */
export function capitalised(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
