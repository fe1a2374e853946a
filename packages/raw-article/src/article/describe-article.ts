// Stage 3: what the article as a whole looks like: how its blocks are parted and what its lines are usually like.
import { looksLikeCitation } from '@compendium/citation'
import type { DescribedLine } from '../lines/describe-line.ts'
import type { KnownSection } from '../lines/known-names.ts'
import { isBulletedGlossary, isOneLineGlossary, isTitleCase, numbersHeadings } from './article-customs.ts'
import { closesHeadingsWithColon } from './colon-headings.ts'
import { completeLines } from './complete-lines.ts'
import { describeSpacing, type Spacing } from './describe-spacing.ts'
import { findBorderlessTables } from './find-borderless-tables.ts'
import { findContents } from './find-contents.ts'
import { findEndMatter, findKnownSections } from './find-end-matter.ts'
import type { FlatTableRun } from './find-flat-tables.ts'
import { findMargins, findMenus, type Margins } from './find-margins.ts'
import { findPairedTerms } from './find-paired-terms.ts'
import { findRunningLines } from './find-running-lines.ts'
import { findSequences } from './find-sequences.ts'
import { findTitle } from './find-title.ts'

/** The article as cues see it. */
export interface DescribedArticle extends Spacing, Margins {
  text: string
  lines: DescribedLine[]
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
  /** Indices of headwords that stand over their definitions, where the two take turns. */
  pairedTerms: ReadonlySet<number>
  /** Whether bullets stand before the entries of the glossary. */
  bulletedGlossary: boolean
  /** Whether headings are numbered. */
  numberedHeadings: boolean
  /** Whether headings close with a colon. */
  colonHeadings: boolean
  /** Whether each line is an entry of a table of contents. */
  contents: boolean[]
  /** Whether each line stands in a menu. */
  menus: boolean[]
  /** Whether each line comes again and again without standing over anything. */
  running: boolean[]
  /** Index of the line that is the title, where what is around it shows that; else null. */
  title: number | null
  /** How many lines hold a word, by word: what the article talks about. */
  lineCount: Map<string, number>
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

const likelyCitation = 0.5

/**
 * Describe an article.
 *
 * @param text The decoded file.
 * @param described Its described lines.
 * @returns Facts of the whole that single lines cannot show.
 */
export function describeArticle(text: string, described: readonly DescribedLine[]): DescribedArticle {
  const spacing = describeSpacing(described)
  const { usualGap } = spacing

  const citation = described.map((line) => (couldBeCitation(line) ? looksLikeCitation(line.text) : 0))
  const isCitation = ({ index }: DescribedLine) => citation[index]! >= likelyCitation
  const known = findKnownSections(described, citation)
  const inEndMatter = findEndMatter(described, known, citation)

  const flatTableOf = findBorderlessTables(described, usualGap, inEndMatter, isCitation)
  const isTaken = (line: DescribedLine) =>
    flatTableOf[line.index] !== null || inEndMatter[line.index]! || isCitation(line)
  const lines = completeLines(described, known, spacing, isTaken)

  const inSequence = findSequences(lines)
  const contents = findContents(lines)
  const menus = findMenus(lines)
  const margins = findMargins(lines, known, citation)
  const lineCount = countLinesByWord(lines)
  const title = findTitle(lines, { known, contents, menus, firstProse: margins.firstProse, lineCount })
  return {
    text,
    lines,
    ...spacing,
    known,
    citation,
    flatTableOf,
    inSequence,
    contents,
    menus,
    running: findRunningLines(lines, isTaken),
    ...margins,
    title,
    lineCount,
    titleCase: isTitleCase(lines, usualGap),
    oneLineGlossary: isOneLineGlossary(lines, known),
    pairedTerms: findPairedTerms(lines, known),
    bulletedGlossary: isBulletedGlossary(lines, known),
    numberedHeadings: numbersHeadings(lines, inSequence),
    colonHeadings: closesHeadingsWithColon(lines),
    picturedHeadings: false,
  }
}
