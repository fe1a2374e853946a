// Stage 5c, for rank-headings: tiers, the few parts of an article for readers who want to know more and more.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Ranked } from './depth-by-form.ts'

const tierNames: ReadonlySet<string> = new Set(['fundamentals', 'intermediate', 'academic'])

/** What sites call tiers besides, easiest first; each by itself could name a section too. */
const otherNames: readonly RegExp[] = [
  /^(?:(?:the )?(?:foundations?|groundwork|essentials?|basics|fundamentals)|beginners?|getting started|starting out|first steps)$/u,
  /^(?:going deeper|working knowledge|practitioners?|in practice|(?:the )?intermediate|building on the basics)$/u,
  /^(?:(?:the )?(?:clinical |deeper )?science|(?:the )?deep dive|in depth|experts?|scholars?|specialists?|advanced|academic)$/u,
]
/** Parts that count on from each other: "Level One: Starting Out", "Part 2". */
const numberedPart = /^(level|part|tier|stage|chapter) (?:one|two|three|four|five|six|[1-9]|i{1,3}|iv|v)\b/u
const longestParallel = 4

/** Headings of one form, by that form: the kind of part that they are, or the words that they open and close with. */
function formOf({ line }: Ranked): string | null {
  const part = numberedPart.exec(line.name)
  if (part) return part[1]!
  const words = line.name.split(' ')
  return words.length === 3 || words.length === longestParallel ? `${words[0]} … ${words.at(-1)}` : null
}

/** Headings whose names are of different tiers, in their order. */
function byOtherNames(headings: readonly Ranked[]): Ranked[] {
  const tiers: Ranked[] = []
  let next = 0
  for (const heading of headings) {
    const tier = otherNames.findIndex((names, index) => index >= next && names.test(heading.line.name))
    if (tier === -1) continue
    tiers.push(heading)
    next = tier + 1
  }
  return tiers
}

/** Headings of the same form, where they are few and others stand between them. */
function byForm(headings: readonly Ranked[]): Ranked[] {
  const groups = new Map<string, { heading: Ranked; index: number }[]>()
  for (const [index, heading] of headings.entries()) {
    const form = formOf(heading)
    if (form === null) continue
    const group = groups.get(form) ?? []
    group.push({ heading, index })
    groups.set(form, group)
  }
  for (const group of groups.values()) {
    const areApart = group.every(({ index }, at) => at === 0 || index > group[at - 1]!.index + 1)
    if (group.length >= 2 && group.length <= 5 && areApart && group[0]!.index === 0)
      return group.map(({ heading }) => heading)
  }
  return []
}

/**
 * Find the tiers of an article.
 *
 * @param article The described article.
 * @param headings Its headings.
 * @returns The headings that open tiers; empty where there are none.
 */
export function findTiers(article: DescribedArticle, headings: readonly Ranked[]): ReadonlySet<Ranked> {
  const named = headings.filter(({ line }) => tierNames.has(article.known[line.index] ?? ''))
  const others = byOtherNames(headings)
  if (others.length >= 2 && others.length > named.length) return new Set(others)
  return new Set(named.length > 0 ? named : byForm(headings))
}
