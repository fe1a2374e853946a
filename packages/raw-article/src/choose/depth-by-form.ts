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
  /** Whether its passage stands on the same line of the file. */
  isRunIn: boolean
  /** Words of prose under the heading, up to the next. */
  words: number
}

/** "2.1 Relievers" says its own depth. */
export function numberedDepth({ line }: Ranked): number | null {
  const found = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+\p{L}/u.exec(line.text)
  return found ? found[1]!.split('.').length : null
}

/** Where headings come with two sizes of space before them, the wider space is the higher level. */
export function depthBySpace(all: readonly Ranked[]): Map<Ranked, number> | null {
  // A heading straight after another has no space of its own.
  const isGlued = ({ line }: Ranked, at: number) =>
    line.blanksBefore === 0 && all[at - 1]?.line.index === line.index - 1
  const headings = all.filter((heading, at) => heading.line.index > 0 && !isGlued(heading, at))
  const count = new Map<number, number>()
  for (const { line } of headings) count.set(line.blanksBefore, (count.get(line.blanksBefore) ?? 0) + 1)
  const wide = [...count.keys()].filter((gap) => count.get(gap)! >= 2)
  if (wide.length < 2) return null
  const depths = new Map<Ranked, number>()
  for (const [at, heading] of all.entries()) {
    const own = 1 + wide.filter((gap) => gap > heading.line.blanksBefore).length
    depths.set(heading, isGlued(heading, at) ? depths.get(all[at - 1]!)! + 1 : own)
  }
  return depths
}

/** Where most headings stand under a picture, those that do not are a level higher. */
function depthByImage(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const pictured = headings.filter(({ hasImage }) => hasImage).length
  if (pictured < 2 || pictured * 2 < headings.length || pictured === headings.length) return null
  return new Map(headings.map((heading) => [heading, heading.hasImage ? 2 : 1]))
}

const isInCapitals = ({ line }: Ranked): boolean => /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text)

/** Where rules are drawn under headings, each sign is a level, in the order in which they come; headings without are the lowest. */
export function depthByUnderline(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const signs = headings.flatMap(({ line }) => line.underline ?? [])
  const levels = [...new Set(signs)]
  if (signs.length < 2 || (levels.length === 1 && signs.length === headings.length)) return null
  return new Map(
    headings.map((heading) => {
      const level = heading.line.underline === null ? levels.length : levels.indexOf(heading.line.underline)
      return [heading, 1 + level]
    }),
  )
}

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
  const first = headings.findIndex(isInCapitals)
  if (capitals < 2 || capitals === headings.length || first > 1) return null
  return new Map(headings.map((heading, at) => [heading, at < first || isInCapitals(heading) ? 1 : 2]))
}

/** Where some headings are run into their passages, the others stand over them. */
export function depthByRunIn(headings: readonly Ranked[]): Map<Ranked, number> | null {
  const others = headings.filter(({ isRunIn }) => !isRunIn).length
  if (others < 2 || headings.length - others < 2 || headings[0]!.isRunIn) return null
  return new Map(headings.map((heading) => [heading, heading.isRunIn ? 2 : 1]))
}

/**
 * Tell the depths of headings from how they are set.
 *
 * @param headings Headings without tiers and end matter.
 * @returns Their depths, 1 for the highest; null where all of them are set alike.
 */
export function depthByForm(headings: readonly Ranked[]): Map<Ranked, number> | null {
  return (
    depthByRunIn(headings) ??
    depthByUnderline(headings) ??
    depthByCapitals(headings) ??
    depthBySpace(headings) ??
    depthByImage(headings)
  )
}
