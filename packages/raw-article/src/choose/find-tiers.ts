// Stage 5c, for rank-headings: tiers, the few parts of an article for readers who want to know more and more.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Ranked } from './depth-by-form.ts'
import { findTierNames, findTierWords } from './tier-names.ts'

const tierNames: ReadonlySet<string> = new Set(['fundamentals', 'intermediate', 'academic'])

/** Parts that count on from each other: "Level One: Starting Out", "Part 2". */
const numberedPart = /^(level|part|tier|stage|chapter) (?:one|two|three|four|five|six|[1-9]|i{1,3}|iv|v)\b/u
const longestParallel = 4
const mostTiers = 5

/** Headings of one form, by that form: the kind of part that they are, or the words that they open and close with. */
function formOf({ line }: Ranked): string | null {
  const part = numberedPart.exec(line.name)
  if (part) return part[1]!
  const words = line.name.split(' ')
  return words.length === 3 || words.length === longestParallel ? `${words[0]} … ${words.at(-1)}` : null
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
    if (group.length >= 2 && group.length <= mostTiers && areApart && group[0]!.index === 0)
      return group.map(({ heading }) => heading)
  }
  return []
}

/** Headings of one word, where all others have more, the first opens the article, and others stand between them. */
function byOneWord(headings: readonly Ranked[]): Ranked[] {
  const own = headings.filter(({ isKnown }) => !isKnown)
  const isShort = ({ line }: Ranked) => line.words === 1 && line.closing === 'none'
  const short = own.filter(isShort)
  const areApart = own.every((heading, at) => !isShort(heading) || !own[at + 1] || !isShort(own[at + 1]!))
  const isUsual = short.length >= 3 && short.length <= mostTiers && short.length * 2 <= own.length
  return isUsual && areApart && isShort(own[0]!) ? short : []
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
  for (const tiers of [findTierNames(headings), findTierWords(headings)])
    if (tiers.length >= 2 && tiers.length > named.length) return new Set(tiers)
  if (named.length > 0) return new Set(named)
  const formed = byForm(headings)
  return new Set(formed.length > 0 ? formed : byOneWord(headings))
}
