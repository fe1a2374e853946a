// Which way a text says that a factor works: whether more of it is better or worse.

const more =
  /\b(?:older|oldest|higher|increas(?:ed|ing)|longer|larger|greater|more|advanc(?:ed|ing)|prolonged|elevated|aging|ageing)\b/i
const less = /\b(?:younger|youngest|lower|decreas(?:ed|ing)|shorter|smaller|less|reduced|fewer)\b/i
const better =
  /\b(?:faster|quicker|quickly|sooner|better|more (?:robust|complete|resilient|responsive|strongly|favou?rable)|improv\w+|resilient|robust|strongly|completely|favou?rabl\w+)\b/i
const worse =
  /\b(?:slow(?:er|ly|ed)?|delay\w*|incomplete\w*|poor(?:er|ly)?|worse|impair\w*|reduc(?:es|ed) (?:recovery|response)|diminish\w*|weaker|prolonged recovery|less (?:robust|complete|resilient|responsive))\b/i

/** +1 where more of the factor is better, -1 where it is worse, null where the text does not say. */
export type Direction = 1 | -1 | null

/**
 * Read the direction of a factor in a clause.
 *
 * @param clause A clause about the factor.
 * @returns Its direction.
 */
export function readDirection(clause: string): Direction {
  const outcome = better.test(clause.replace(/\bnot (?:as )?\w+/gi, '')) ? 1 : worse.test(clause) ? -1 : null
  if (outcome === null || (better.test(clause) && worse.test(clause))) return null
  // Of "more" and "less" the word that stands first goes with the factor: "younger men respond more strongly".
  const up = clause.search(more)
  const down = clause.search(less)
  if (up === -1 && down === -1) return null
  const isMore = down === -1 || (up !== -1 && up < down)
  return (isMore ? outcome : -outcome) as Direction
}
