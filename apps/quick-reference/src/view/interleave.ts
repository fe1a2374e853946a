// View: one of each in turn, so that the first few speak for all.

/**
 * Takes items of several groups in turn.
 * @param items the items
 * @param groupOf what parts them, such as their article
 * @returns the first of each group, then the second of each, and so on; groups in order of appearance
 */
export function interleave<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const list = groups.get(groupOf(item))
    if (list) list.push(item)
    else groups.set(groupOf(item), [item])
  }
  const rounds: T[][] = []
  for (const list of groups.values()) {
    for (const [round, item] of list.entries()) {
      const taken = rounds[round]
      if (taken) taken.push(item)
      else rounds.push([item])
    }
  }
  return rounds.flat()
}
