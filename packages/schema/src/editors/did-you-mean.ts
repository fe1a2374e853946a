// The nearest of the known names, for messages about an unknown one.

function distance(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const value = Math.min(before[column]! + 1, current[column - 1]! + 1, before[column - 1]! + cost)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    before = current
  }
  return before[b.length]!
}

/**
 * Find the known name nearest to one that is not known.
 *
 * @param name What stands there.
 * @param known Names that could stand there.
 * @returns The nearest by edits, at most a third of the name away; null where none is near.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase()
  let best: string | null = null
  let limit = Math.max(1, Math.floor(wanted.length / 3))
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const edits = distance(wanted, candidate.toLowerCase(), limit)
    if (edits > limit || (best !== null && edits === limit)) continue
    best = candidate
    limit = edits
  }
  return best
}
