// Stage 5c, for rank-headings: depths of headings in an article that numbers them.
import { numberedDepth, type Ranked } from './depth-by-form.ts'
import { nestUnderEmpty } from './nest-headings.ts'

/** Numbered headings that count on from 1 are a custom of the article. */
const fewestNumbered = 3

/**
 * Tell whether an article numbers its headings.
 *
 * @param headings Headings without tiers and end matter.
 * @returns Whether most have numbers, or some that count on from 1.
 */
export function areNumbered(headings: readonly Ranked[]): boolean {
  const depths = headings.map(numberedDepth)
  if (depths.filter((depth) => depth !== null).length * 2 > headings.length) return true
  const first = headings.filter((_, at) => depths[at] === 1)
  return (
    first.length >= fewestNumbered && first.every(({ line }, at) => Number.parseInt(line.text, 10) === at + 1)
  )
}

/** Index of the heading from which on numbers say nothing: after the last number, or after what that number only leads to. */
function endOfNumbers(headings: readonly Ranked[]): number {
  const last = headings.findLastIndex((heading) => numberedDepth(heading) !== null)
  const next = headings[last + 1]
  const leads = next !== undefined && next.line.index === headings[last]!.line.index + 1
  return leads ? headings.length : last + 1
}

/**
 * Rank headings by their numbers: one without a number stands under the number before it, as far as numbers follow.
 *
 * @param headings All headings of an article, in order; each gets its depth.
 */
export function rankByNumber(headings: readonly Ranked[]): void {
  const end = endOfNumbers(headings)
  let depth = 0
  let group: Ranked[] = []
  let isUnderlined = false
  for (const [index, heading] of headings.entries()) {
    const own = numberedDepth(heading)
    if (own !== null || heading.isKnown || index >= end) {
      nestUnderEmpty(group)
      group = []
      isUnderlined = false
      depth = own ?? 0
      heading.reading.depth = own ?? 1
    } else {
      if (heading.line.underline !== null) isUnderlined = true
      heading.reading.depth = depth + (isUnderlined && heading.line.underline === null ? 2 : 1)
      group.push(heading)
    }
  }
  nestUnderEmpty(group)
}
