// Stage: any. The nearest of the known names, for messages about an unknown one.

/** Edits between two words; two letters that changed places are one edit. Above the limit the exact number does not count. */
function distance(a: string, b: string, limit: number): number {
  let twoBefore: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let value = Math.min(before[column]! + 1, current[column - 1]! + 1, before[column - 1]! + cost)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        value = Math.min(value, twoBefore[column - 2]! + 1)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    twoBefore = before
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
