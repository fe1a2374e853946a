// Where many strings stand in a text, in one pass over it.

/** Orders a string against the text from an offset on; zero where the text starts with it there. */
function compareAt(text: string, at: number, pattern: string): number {
  for (let index = 0; index < pattern.length; index++) {
    const difference = pattern.charCodeAt(index) - text.charCodeAt(at + index)
    // The text's end is before any character.
    if (difference !== 0) return Number.isNaN(difference) ? 1 : difference
  }
  return 0
}

/** For each of sorted strings the longest other one that it starts with; -1 where there is none. */
function prefixesOf(sorted: readonly string[]): number[] {
  const open: number[] = []
  return sorted.map((pattern, index) => {
    while (open.length > 0 && !pattern.startsWith(sorted[open.at(-1)!]!)) open.pop()
    return open[open.push(index) - 2] ?? -1
  })
}

/**
 * Find strings in a text. Matches of one string do not overlap each other.
 *
 * @param text The text to look in.
 * @param patterns Strings to look for; empty ones stand nowhere.
 * @param take Called with a string and the offset of a match, in the order of offsets.
 */
export function findAll(
  text: string,
  patterns: Iterable<string>,
  take: (pattern: string, at: number) => void,
): void {
  const sorted = [...new Set(patterns)].filter((pattern) => pattern !== '').sort()
  const prefixes = prefixesOf(sorted)
  const starts = new Uint8Array(65_536)
  for (const pattern of sorted) starts[pattern.charCodeAt(0)] = 1
  const ends = new Float64Array(sorted.length)
  for (let at = 0; at < text.length; at++) {
    if (starts[text.charCodeAt(at)] === 0) continue
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareAt(text, at, sorted[middle]!) > 0) high = middle
      else low = middle + 1
    }
    // What the text starts with here is the last string before it in their order, or begins that string.
    for (let index = low - 1; index >= 0; index = prefixes[index]!) {
      const pattern = sorted[index]!
      if (ends[index]! > at || !text.startsWith(pattern, at)) continue
      ends[index] = at + pattern.length
      take(pattern, at)
    }
  }
}
