// Stage 3, for describe-article: what only the whole shows of single lines.
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import type { Bullet } from '../lines/read-bullet.ts'
import type { Spacing } from './describe-spacing.ts'
import { findBareOrdinals } from './find-bare-ordinals.ts'
import { findDefinitionLabels } from './find-definition-labels.ts'
import { findLedItems, findLinks, findLooseItems } from './find-loose-lists.ts'

/**
 * Give lines what they do not show by themselves: lost bullets, bare numbers of references, labels of definitions.
 *
 * @param lines Lines of the article.
 * @param known For each line the tier or end matter that it names, or null.
 * @param spacing How the article is set.
 * @param isTaken Whether a line belongs to a table, to end matter, or is a citation.
 * @returns The lines, changed ones as copies.
 */
export function completeLines(
  lines: readonly DescribedLine[],
  known: readonly (KnownSection | null)[],
  { blankSeparated }: Spacing,
  isTaken: (line: DescribedLine) => boolean,
): DescribedLine[] {
  const references = known.lastIndexOf('references')
  const ordinals = references === -1 ? new Map<number, Bullet>() : findBareOrdinals(lines, references)
  const bullets = new Map<number, Bullet>([
    ...(blankSeparated ? findLooseItems(lines, isTaken) : findLedItems(lines, isTaken)),
    ...findLinks(lines, known),
    ...ordinals,
  ])
  const labels = findDefinitionLabels(lines, known)
  return lines.map((line) => {
    const bullet = bullets.get(line.index) ?? line.bullet
    const definitionMark = labels.get(line.index) ?? line.definitionMark
    const isSame = bullet === line.bullet && definitionMark === line.definitionMark
    if (isSame) return line
    // A tab after the number of a reference parts no cells.
    const cells = ordinals.has(line.index) && line.separator === 'tab' ? { separator: null, cells: 1 } : {}
    return { ...line, bullet, definitionMark, ...cells }
  })
}
