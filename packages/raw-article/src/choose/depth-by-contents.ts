// Stage 5c, for rank-headings: depths of headings as a table of contents shows them.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { Ranked } from './depth-by-form.ts'

const fewest = 3

/**
 * Tell the depths of headings from a table of contents that lists only those of the highest level.
 *
 * @param article The described article.
 * @param headings Headings without tiers and end matter.
 * @returns Their depths, 1 for those that are listed; null where none or all of them are.
 */
export function depthByContents(
  { lines, contents }: DescribedArticle,
  headings: readonly Ranked[],
): Map<Ranked, number> | null {
  const listed = new Set(lines.filter(({ index }) => contents[index]).map(({ name }) => name))
  const isListed = ({ line }: Ranked) => listed.has(line.name)
  const found = headings.filter(isListed).length
  if (found < fewest || found === headings.length || !isListed(headings[0]!)) return null
  return new Map(headings.map((heading) => [heading, isListed(heading) ? 1 : 2]))
}
