// Stage 3a: the words with which a site opens the definitions of its glossary ("In brief: …"), told by their coming again.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'

/** A phrase of a few words and the sign after it. */
const label = /^\p{Lu}[\p{L}’']*(?: \p{L}[\p{L}’'-]*){0,3}\s?[∞:–—]\s+(?=\S)/u
const fewest = 2

/**
 * Find the labels of definitions.
 *
 * @param lines Lines of the article.
 * @param known For each line the tier or end matter that it names, or null.
 * @returns Characters of the label that opens a line, by the index of the line: labels that open several lines of the
 *   glossary. Headwords come once.
 */
export function findDefinitionLabels(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
): Map<number, number> {
  const start = known.lastIndexOf('glossary')
  const linesOf = new Map<string, number[]>()
  if (start !== -1) {
    for (let at = start + 1; at < lines.length && known[at] === null; at++) {
      const found = lines[at]!.bullet === null ? label.exec(lines[at]!.text)?.[0] : undefined
      if (!found) continue
      const same = linesOf.get(found)
      if (same) same.push(at)
      else linesOf.set(found, [at])
    }
  }
  const labels = new Map<number, number>()
  for (const [words, at] of linesOf)
    if (at.length >= fewest) for (const index of at) labels.set(index, words.length)
  return labels
}
