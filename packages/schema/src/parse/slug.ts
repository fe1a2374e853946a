// Readable ids from words.

const longest = 60

/**
 * Make a slug: lower-case letters and digits of the words, joined by hyphens, accents folded.
 *
 * @param words Any text.
 * @returns The slug, cut at a word boundary near 60 characters; "x" where no letter or digit is left.
 */
export function slugOf(words: string): string {
  const folded = words
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (folded.length <= longest) return folded || 'x'
  const cut = folded.lastIndexOf('-', longest)
  // A character outside the basic plane is two units, which stay together.
  return folded.slice(0, cut > 20 ? cut : longest).replace(/[\ud800-\udbff]$/, '')
}

/**
 * Give out ids that are unique among those given out by the same giver.
 *
 * @returns A function from a wished id to that id, with "-2", "-3" … where it is taken.
 */
export function uniqueIds(): (wished: string) => string {
  const taken = new Map<string, number>()
  return (wished) => {
    const count = (taken.get(wished) ?? 0) + 1
    taken.set(wished, count)
    if (count === 1) return wished
    const id = `${wished}-${count}`
    if (!taken.has(id)) {
      taken.set(id, 1)
      return id
    }
    let next = count + 1
    while (taken.has(`${wished}-${next}`)) next++
    taken.set(wished, next)
    taken.set(`${wished}-${next}`, 1)
    return `${wished}-${next}`
  }
}
