// Puts the spoken form in the place of an abbreviation, so that it is scored as it is read.

/**
 * Make a function that expands abbreviations in a sentence.
 *
 * @param expansions
 *   Abbreviation to spoken form, case-sensitive: `{ FSH: 'follicle-stimulating hormone' }`. A key matches only
 *   where no letter or digit touches it; of two keys that match at one place the longer wins.
 * @returns
 *   The function; with no expansions it gives the sentence back as it is.
 */
export function expandAbbreviations(
  expansions: Readonly<Record<string, string>>,
): (sentence: string) => string {
  const keys = Object.keys(expansions)
    .filter((key) => key !== '')
    .sort((a, b) => b.length - a.length)
  if (keys.length === 0) return (sentence) => sentence
  const escaped = keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (sentence) => sentence.replace(pattern, (key) => expansions[key]!)
}
