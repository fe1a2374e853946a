// Stage 5c, for find-tiers: what sites call tiers, the parts of an article for readers who want to know more and more.
import type { Ranked } from './depth-by-form.ts'

/** Names of tiers, easiest first; each by itself could name a section too. */
const names: readonly RegExp[] = [
  /^(?:(?:the )?(?:foundations?|foundational|groundwork|essentials?|basics|fundamentals)|beginners?|getting started|starting out|first steps)$/u,
  /^(?:going deeper|working knowledge|practitioners?|clinicians?|in practice|(?:the )?intermediate|building on the basics|applied|practical|clinical)$/u,
  /^(?:(?:the )?(?:clinical |deeper )?science|(?:the )?deep dive|in depth|experts?|scholars?|scholarly|specialists?|advanced|academic|research(?:ers)?)$/u,
]

/** Words that stand in names of tiers, easiest first. */
const words: readonly RegExp[] = [
  /\b(?:basics?|foundations?|foundational|fundamentals?|groundwork|ground floor|essentials?|primer|beginners?|first steps|starting (?:point|out)|getting started|everyday|plain (?:language|words|english)|newcomers?)\b/u,
  /\b(?:intermediate|deeper|clinic|clinical|clinicians?|practice|practical|practitioners?|applied|working|toolbox|toolkit|to work|in use|building on|next level)\b/u,
  /\b(?:academic|advanced|scholars?|scholarly|scientific|science|scientists?|research|researchers?|experts?|specialists?|deep dive|in depth|mechanisms?|mechanistic|evidence|frontiers?|laboratory|bench)\b/u,
]
const longestName = 5

/**
 * Find headings whose whole names are of different tiers.
 *
 * @param headings Headings of an article.
 * @returns Headings in order, each of a later tier than the one before.
 */
export function findTierNames(headings: readonly Ranked[]): Ranked[] {
  const tiers: Ranked[] = []
  let next = 0
  for (const heading of headings) {
    const tier = names.findIndex((name, index) => index >= next && name.test(heading.line.name))
    if (tier === -1) continue
    tiers.push(heading)
    next = tier + 1
  }
  return tiers
}

/**
 * Find three headings whose names hold words of the three tiers, where the first of them opens the article and others stand
 * between them.
 *
 * @param headings Headings of an article.
 * @returns The three headings; empty where there are no such.
 */
export function findTierWords(headings: readonly Ranked[]): Ranked[] {
  const tiers: Ranked[] = []
  let earliest = 0
  for (const [index, heading] of headings.entries()) {
    const holds = words[tiers.length]?.test(heading.line.name) && heading.line.words <= longestName
    if (!holds || index < earliest) {
      if (tiers.length === 0) break
      continue
    }
    tiers.push(heading)
    earliest = index + 2
  }
  return tiers.length === words.length ? tiers : []
}
