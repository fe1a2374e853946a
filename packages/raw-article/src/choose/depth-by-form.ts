// Stage 5c, for rank-headings: depths of headings as they are set: by number, space, capitals and pictures.

import type { LineReading } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'

/** A heading with what its depth is told from. */
export interface Ranked {
  line: DescribedLine
  reading: LineReading
  isKnown: boolean
  isQuestion: boolean
  hasImage: boolean
  /** Words of prose under the heading, up to the next. */
  words: number
}

/** "2.1 Relievers" says its own depth. */
export function numberedDepth({ line }: Ranked): number | null {
  const found = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\p{L}/u.exec(line.text)
  return found ? found[1]!.split('.').length : null
}

/** Where headings come with two sizes of space before them, the wider space is the higher level. */
export function depthBySpace(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const gaps = [...new Set(headings.map(({ line }) => line.blanksBefore))].sort((a, b) => b - a)
  if (gaps.length < 2) return null
  const count = (gap: number) => headings.filter(({ line }) => line.blanksBefore === gap).length
  const wide = gaps.filter((gap) => count(gap) >= 2)
  if (wide.length < 2) return null
  return new Map(
    headings.map((heading) => [
      heading,
      1 + Math.max(0, wide.filter((gap) => gap > heading.line.blanksBefore).length),
    ]),
  )
}

/** Where most headings stand under a picture, those that do not are a level higher. */
function depthByImage(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const pictured = headings.filter(({ hasImage }) => hasImage).length
  if (pictured < 2 || pictured * 2 < headings.length || pictured === headings.length) return null
  return new Map(headings.map((heading) => [heading, heading.hasImage ? 2 : 1]))
}

const isInCapitals = ({ line }: Ranked): boolean => /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text)

/** Where headings close with a colon, those that do not stand under them. */
export function depthByColon(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const closesWithColon = ({ line }: Ranked) => line.closing === 'colon'
  const colons = headings.filter(closesWithColon).length
  if (colons < 2 || colons === headings.length || !closesWithColon(headings[0]!)) return null
  return new Map(headings.map((heading) => [heading, closesWithColon(heading) ? 1 : 2]))
}

/** Where some headings are set in capitals, those that are not stand under them. */
export function depthByCapitals(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const capitals = headings.filter(isInCapitals).length
  if (capitals < 2 || capitals === headings.length || !isInCapitals(headings[0]!)) return null
  return new Map(headings.map((heading) => [heading, isInCapitals(heading) ? 1 : 2]))
}

/**
 * Tell the depths of headings from how they are set.
 *
 * @param headings Headings without tiers and end matter.
 * @returns Their depths, 1 for the highest; null where all of them are set alike.
 */
export function depthByForm(headings: readonly Ranked[]): Map<Ranked, number> | null {
  return depthBySpace(headings) ?? depthByCapitals(headings) ?? depthByImage(headings)
}
