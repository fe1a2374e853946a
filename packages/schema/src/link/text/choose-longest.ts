// Of overlapping matches the leftmost, then the longest.
import type { NameMatch } from './match-names.ts'

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
