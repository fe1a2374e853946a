// Stage 3: what the article as a whole looks like: how its blocks are parted and what its lines are usually like.
import { looksLikeCitation } from '@compendium/citation'
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import type { Bullet } from '../lines/read-bullet.ts'
import { isOneLineGlossary, isTitleCase } from './article-customs.ts'
import { closesHeadingsWithColon } from './colon-headings.ts'
import { findBareOrdinals } from './find-bare-ordinals.ts'
import { findContents } from './find-contents.ts'
import { findEndMatter, findKnownSections } from './find-end-matter.ts'
import { type FlatTableRun, findFlatTableRuns } from './find-flat-tables.ts'
import { findLooseItems } from './find-loose-lists.ts'
import { findMargins, findMenus, type Margins } from './find-margins.ts'
import { findSequences } from './find-sequences.ts'
import { findStackedTables } from './find-stacked-tables.ts'
import { findTitle } from './find-title.ts'

/** The article as cues see it. */
export interface DescribedArticle extends Margins {
  text: string
  lines: DescribedLine[]
  /** Whether a blank line usually stands between two paragraphs. */
  blankSeparated: boolean
  /** Blank lines that usually stand before a paragraph. */
  usualGap: number
  /** Whether long lines usually close with a full stop. */
  stopsUsual: boolean
  /** For each line the tier or end matter that its words name, or null. */
  known: (KnownSection | null)[]
  /** How much a line looks like an entry of a reference list, 0..1; only asked of lines that could be one. */
  citation: number[]
  /** Whether a numbered line counts on from an item before it, or is counted on from. */
  inSequence: boolean[]
  /** For each line the flattened table that it belongs to, or null. */
  flatTableOf: (FlatTableRun | null)[]
  /** Whether headings of several words are usually set in title case. */
  titleCase: boolean
  /** Whether most headings stand under a picture; known once the lines were read a first time. */
  picturedHeadings: boolean
  /** Whether the entries of the glossary have headword and definition on one line. */
  oneLineGlossary: boolean
  /** Whether headings close with a colon. */
  colonHeadings: boolean
  /** Whether each line is an entry of a table of contents. */
  contents: boolean[]
  /** Whether each line stands in a menu. */
  menus: boolean[]
  /** Index of the line that is the title, where what is around it shows that; else null. */
  title: number | null
  /** How many lines hold a word, by word: what the article talks about. */
  lineCount: Map<string, number>
}

function median(values: number[]): number {
  if (values.length === 0) return 0
  const sorted = values.slice().sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

function countLinesByWord(lines: readonly DescribedLine[]): Map<string, number> {
  const counts = new Map<string, number>()
  const lastLine = new Map<string, number>()
  for (const line of lines) {
    for (const word of line.longWords) {
      if (lastLine.get(word) === line.index) continue
      lastLine.set(word, line.index)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

function couldBeCitation(line: DescribedLine): boolean {
  return (
    line.words >= 5 &&
    line.words <= 120 &&
    line.separator !== 'pipe' &&
    /\d{4}|n\.d\.|https?:|“|"/.test(line.text)
  )
}

/**
 * Describe an article.
 *
 * @param text The decoded file.
 * @param described Its described lines.
 * @returns Facts of the whole that single lines cannot show.
 */
export function describeArticle(text: string, described: readonly DescribedLine[]): DescribedArticle {
  const prose = described.filter((line) => line.words >= 20 && !line.bullet && !line.separator)
  const usualGap = median(prose.slice(1).map((line) => Math.min(line.blanksBefore, 3)))
  const stopped = prose.filter((line) => line.closing === 'stop').length
  const citation = described.map((line) => (couldBeCitation(line) ? looksLikeCitation(line.text) : 0))
  const known = findKnownSections(described, citation)
  const inEndMatter = findEndMatter(described, known, citation)
  const isOther = ({ index }: DescribedLine) => inEndMatter[index]! || citation[index]! >= 0.5
  const flatTableOf: (FlatTableRun | null)[] = new Array(described.length).fill(null)
  for (const run of findStackedTables(described, usualGap, isOther))
    flatTableOf.fill(run, run.first, run.last + 1)
  const isOutside = described.map(({ index }) => inEndMatter[index]! || flatTableOf[index] !== null)
  for (const run of findFlatTableRuns(described, usualGap, isOutside))
    flatTableOf.fill(run, run.first, run.last + 1)
  const isTaken = (line: DescribedLine) => flatTableOf[line.index] !== null || isOther(line)
  const bullets = new Map<number, Bullet>([
    ...(usualGap > 0 ? findLooseItems(described, isTaken) : []),
    ...(known.includes('references') ? findBareOrdinals(described, known.lastIndexOf('references')) : []),
  ])
  const lines = described.map((line) => {
    const bullet = bullets.get(line.index)
    return bullet ? { ...line, bullet } : line
  })
  const contents = findContents(lines)
  const menus = findMenus(lines)
  const margins = findMargins(lines, known, citation)
  const lineCount = countLinesByWord(lines)
  const { firstProse } = margins
  return {
    text,
    lines,
    blankSeparated: usualGap > 0,
    usualGap,
    stopsUsual: stopped * 2 >= prose.length,
    known,
    citation,
    inSequence: findSequences(lines),
    flatTableOf,
    titleCase: isTitleCase(lines, usualGap),
    picturedHeadings: false,
    oneLineGlossary: isOneLineGlossary(lines, known),
    colonHeadings: closesHeadingsWithColon(lines),
    contents,
    menus,
    ...margins,
    title: findTitle(lines, { known, contents, menus, firstProse, lineCount }),
    lineCount,
  }
}
