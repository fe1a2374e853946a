// Stage 3f: headwords of a glossary that stand over their definitions, told by the two taking turns.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'

const longestHeadword = 7
const longestDefinition = 60
const fewestPairs = 3

/**
 * Find the headwords of a glossary that sets each over its definition.
 *
 * @param lines Lines of the article.
 * @param known For each line the tier or end matter that it names, or null.
 * @returns Indices of the headwords; none where they and their definitions do not take turns.
 */
export function findPairedTerms(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
): ReadonlySet<number> {
  const terms = new Set<number>()
  const start = known.lastIndexOf('glossary')
  if (start === -1) return terms
  const isFree = (line: DescribedLine) => line.bullet === null && line.separator === null
  for (let at = start + 1; at + 1 < lines.length; at += 2) {
    const term = lines[at]!
    const definition = lines[at + 1]!
    const isPair =
      known[at] === null &&
      isFree(term) &&
      isFree(definition) &&
      term.words <= longestHeadword &&
      (term.closing === 'none' || term.closing === 'colon') &&
      !term.hasFurnitureForm &&
      definition.closing === 'stop' &&
      definition.words >= 4 &&
      definition.words <= longestDefinition
    if (!isPair) break
    terms.add(at)
  }
  return terms.size >= fewestPairs ? terms : new Set()
}
