// Headings that close with a colon: a custom of some articles, in others the mark of a line that leads to a list.
import type { DescribedLine } from '../lines/describe-line.ts'

const longestHeading = 8
const passage = 12
/** A line that holds a verb, or ends so, is unfinished: the list under it goes on. */
const unfinished =
  /\b(?:is|are|was|were|should|must|can|may|might|will|would|have|has|includes?)\b|\b(?:if|be|included|including|following|follows|below|as|that|when|which|you|who|and|or)\s?:$/i

/** Whether a line leads to what is under it with a sentence that is not finished: "Other symptoms include:". */
export function isUnfinished({ text, closing }: DescribedLine): boolean {
  return closing === 'colon' && unfinished.test(text)
}

/** Whether a line could be a heading that closes with a colon. */
export function isColonHeading(line: DescribedLine): boolean {
  return (
    line.closing === 'colon' &&
    line.words <= longestHeading &&
    line.opensUpper &&
    line.bullet === null &&
    !isUnfinished(line)
  )
}

/** Whether the article closes its headings with a colon: at least two such lines stand over passages, not lists. */
export function closesHeadingsWithColon(lines: readonly DescribedLine[]): boolean {
  let over = 0
  for (const line of lines) {
    const next = lines[line.index + 1]
    if (next && next.bullet === null && next.words >= passage && isColonHeading(line) && ++over === 2)
      return true
  }
  return false
}
