// Of overlapping matches the leftmost, then the longest; only at the bounds of words.
import type { NameMatch } from './match-names.ts'

const wordCharacter = /[\p{L}\p{N}]/u

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
  return at >= 0 && at < text.length && wordCharacter.test(text[at]!)
}

/**
 * Tell whether a match stands between bounds of words.
 *
 * @param text The text.
 * @param match A match in it.
 * @returns False where a letter or digit goes on before or after it.
 */
export function isWholeWord(text: string, { start, end }: Pick<NameMatch, 'start' | 'end'>): boolean {
  return !isWordAt(text, start - 1) && !isWordAt(text, end)
}

/**
 * Choose among overlapping matches.
 *
 * @param matches Matches in any order.
 * @returns Matches in order of place that do not overlap: the leftmost first, of those the longest.
 */
export function chooseLongest(matches: readonly NameMatch[]): NameMatch[] {
  if (matches.length < 2) return [...matches]
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end || a.name - b.name)
  const chosen: NameMatch[] = []
  let past = 0
  for (const match of sorted) {
    if (match.start < past) continue
    chosen.push(match)
    past = match.end
  }
  return chosen
}
