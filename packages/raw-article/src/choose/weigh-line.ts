// Stage 4a: the evidence of all cues for the kinds that a line may be of.

import type { DescribedArticle } from '../article/describe-article.ts'
import { isUnderCustom } from '../cues/image-description.ts'
import { cues } from '../cues/index.ts'
import type { LineKind, Zone } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/** A kind that a line may be of, and the sum of its cues. */
export interface WeighedKind {
  kind: LineKind
  own: number
}

/** Gives the kinds that a line in a zone may be of. */
export type WeighLine = (line: DescribedLine, zone: Zone) => readonly WeighedKind[]

const kinds = Object.keys(cues) as LineKind[]

/** Kinds this far below the best kind of a line are not followed. */
const beam = 1500
/** A kind that fell so far is not weighed to the end. */
const hopeless = -2400

function weighKind(kind: LineKind, line: DescribedLine, article: DescribedArticle, zone: Zone): number {
  let sum = 0
  for (const cue of cues[kind]) {
    sum += cue.score(line, article, zone)
    if (sum < hopeless) return sum
  }
  return sum
}

function weighKinds(line: DescribedLine, article: DescribedArticle, zone: Zone): WeighedKind[] {
  const weighed: WeighedKind[] = []
  let best = Number.NEGATIVE_INFINITY
  for (const kind of kinds) {
    const own = weighKind(kind, line, article, zone)
    if (own > best) best = own
    if (own > best - beam) weighed.push({ kind, own })
  }
  return weighed.filter(({ own }) => own > best - beam)
}

/**
 * Weigh lines, each once in a zone.
 *
 * @param article The described article.
 * @returns A function that remembers what it has weighed.
 */
export function weighOnce(article: DescribedArticle): WeighLine {
  const known: Record<Zone, WeighedKind[][]> = { body: [], references: [], glossary: [] }
  return (line, zone) => {
    const inZone = known[zone]
    inZone[line.index] ??= weighKinds(line, article, zone)
    return inZone[line.index]!
  }
}

/**
 * Weigh lines again, in an article whose headings have turned out to stand under pictures.
 *
 * @param article The described article, with that custom.
 * @param before What was weighed without it.
 * @returns A function that asks the cues only of lines that the custom concerns.
 */
export function weighByCustom(article: DescribedArticle, before: WeighLine): WeighLine {
  return (line, zone) => (isUnderCustom(line, article) ? weighKinds(line, article, zone) : before(line, zone))
}
