// Shared by cues of headings: what the numbers of lines say.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/** An ordered mark opens a heading ("2. Dosing") where no item with the number before or after it stands beside it. */
export function isNumberedHeading(line: DescribedLine, article: DescribedArticle): boolean {
  return (
    line.bullet?.ordinal != null &&
    line.words <= 14 &&
    line.closing !== 'stop' &&
    !article.inSequence[line.index]
  )
}

const numbered = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\p{Lu}/u

/** Whether a line is a heading by its number, as in "6.3 Shelf life" or "7. Holder of the licence". */
function hasHeadingNumber(line: DescribedLine | undefined, { inSequence }: DescribedArticle): boolean {
  return (
    line !== undefined &&
    numbered.test(line.text) &&
    line.closing === 'none' &&
    line.words <= 14 &&
    !inSequence[line.index]
  )
}

/** Whether a line is all that stands between two numbered headings. */
export function isAllUnderNumber(line: DescribedLine, article: DescribedArticle): boolean {
  const { lines } = article
  return (
    !numbered.test(line.text) &&
    hasHeadingNumber(lines[line.index - 1], article) &&
    hasHeadingNumber(lines[line.index + 1], article)
  )
}
