// Shared by cues: whether a numbered line stands in a numbered list.
import type { DescribedArticle } from '../describe-article.ts'
import type { DescribedLine } from '../describe-line.ts'

/** Whether the line before has the number before, or the line after the number after, with the same mark. */
export function countsOn(line: DescribedLine, { lines }: DescribedArticle): boolean {
  const { bullet } = line
  if (bullet?.ordinal == null) return false
  const before = lines[line.index - 1]?.bullet
  const after = lines[line.index + 1]?.bullet
  return (
    (before?.mark === bullet.mark && before.ordinal === bullet.ordinal - 1) ||
    (after?.mark === bullet.mark && after.ordinal === bullet.ordinal + 1)
  )
}
