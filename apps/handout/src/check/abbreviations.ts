// Check: the abbreviations in a statement, and those whose words stand beside them.

/** Capitals that stand together, or with one other sign between: MRI, hCG, HbA1c, but no LinkedIn. */
const capitals = /\p{Lu}[\p{Ll}\p{N}]?\p{Lu}/u
const familyName = /^Mc\p{Lu}\p{Ll}/u
const smallWords = /^(?:of|and|the|for|in|to)$/i

/**
 * Finds abbreviations.
 * @param text what is printed
 * @param names abbreviations of the glossary, which may look like other words
 * @returns each once, without the s of a plural
 */
export function abbreviationsIn(text: string, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const word of text.match(/[\p{L}\p{N}-]+/gu) ?? []) {
    if (names.has(word) && /\p{Lu}.*\p{Lu}/u.test(word)) found.add(word)
    else {
      for (const part of word.split('-'))
        if (capitals.test(part) && !familyName.test(part)) found.add(part.replace(/(?<=\p{Lu})s$/u, ''))
    }
  }
  return found
}

/**
 * Finds abbreviations that follow in brackets on the words that they stand for: "full blood count (FBC)".
 * @param text what is printed
 * @returns the abbreviations
 */
export function spelledOutIn(text: string): string[] {
  return [...text.matchAll(/\(([\p{L}\p{N}]{2,12})\)/gu)].flatMap(({ 0: { length }, 1: short, index }) => {
    const letters = short!.replace(/[^\p{L}]|(?<=\p{Lu})s$/gu, '').toLowerCase()
    const words = text.slice(Math.max(0, index - length * 20), index).match(/[\p{L}\p{N}]+/gu) ?? []
    const initials = words
      .filter((word) => !smallWords.test(word))
      .map((word) => word.charAt(0).toLowerCase())
    return initials.slice(-letters.length).join('') === letters ? [short!.replace(/(?<=\p{Lu})s$/u, '')] : []
  })
}
