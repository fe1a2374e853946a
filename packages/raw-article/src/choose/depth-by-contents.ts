// Stage 5c, for rank-headings: depths of headings as a table of contents shows them.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import type { Ranked } from './depth-by-form.ts'

const fewest = 3
const number = /^\d{1,2}(?:\.\d{1,2}){0,4}(?=[.)]?\s)/

/** "1.2 Symptoms" stands a level below "1 Causes"; a list without numbers shows one level. */
function depthOf({ text }: DescribedLine): number {
  return number.exec(text)?.[0].split('.').length ?? 1
}

/**
 * Tell the depths of headings from a table of contents.
 *
 * @param article The described article.
 * @param headings Headings without tiers and end matter.
 * @returns Their depths: of those that are listed by their numbers, 1 where there is none; of the others 2, and 1 for what
 *   stands over the table. Null where too few are listed, or all of them at one level, or the first under the table is not.
 */
export function depthByContents(
  { lines, contents }: DescribedArticle,
  headings: readonly Ranked[],
): Map<Ranked, number> | null {
  const entries = lines.filter(({ index }) => contents[index])
  const listed = new Map(entries.map((entry) => [entry.name, depthOf(entry)]))
  const end = entries.at(-1)?.index ?? -1
  const under = headings.filter(({ line }) => line.index > end)
  const depths = under.map(({ line }) => listed.get(line.name))
  const found = depths.filter((depth) => depth !== undefined).length
  const isFlat = found === under.length && depths.every((depth) => depth === 1)
  if (found < fewest || isFlat || depths[0] === undefined) return null
  return new Map(
    headings.map((heading) => [heading, heading.line.index > end ? (listed.get(heading.line.name) ?? 2) : 1]),
  )
}
