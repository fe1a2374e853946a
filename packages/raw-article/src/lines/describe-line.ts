// Stage 2: what each line looks like by itself. Cheap facts, no opinions.
import { findColumnGaps } from './column-gaps.ts'
import { hasFurnitureForm } from './furniture-forms.ts'
import { type KnownSection, knownSectionOf } from './known-names.ts'
import { type Bullet, readBullet } from './read-bullet.ts'
import { type Closing, readClosing } from './read-closing.ts'
import { definitionMark } from './read-definition.ts'
import type { Line } from './scan-lines.ts'
import { scanWords, type WordFacts } from './scan-words.ts'

/** A line with the facts that cues look at. */
export interface DescribedLine extends Line, WordFacts {
  /** How the line closes: full stop, question mark, colon, another mark, or none. */
  closing: Closing
  /** Cells, where the line is a row of a table with pipes or tabs. */
  cells: number
  /** What parts the cells. */
  separator: 'pipe' | 'tab' | 'gap' | null
  /** Whether the line is the rule under the header of a table with pipes. */
  isRule: boolean
  /** The bullet or number that opens the line. */
  bullet: Bullet | null
  /** Characters of the mark that opens a heading in some plain texts ("## "), 0 where there is none. */
  headingMark: number
  /** Characters of the label that opens a definition ("Meaning ∞ "), 0 where there is none. */
  definitionMark: number
  /** Lower-cased words without punctuation: what the line is called. */
  name: string
  /** The tier or end matter that the name is one of, or null. */
  namedSection: KnownSection | null
  /** Whether it is worded like something that sites print on every page. */
  hasFurnitureForm: boolean
}

/** What sites print on every page is shorter than this, in words. */
const longestFurniture = 40

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

function cellsBetween(text: string, pipes: number, tabs: number): number {
  if (pipes === 0) return tabs + 1
  return pipes + 1 - (text.startsWith('|') ? 1 : 0) - (text.length > 1 && text.endsWith('|') ? 1 : 0)
}

/**
 * Fold a heading to its name.
 *
 * @param text Any short text.
 * @returns Its words in lower case, without numbers before them and without punctuation.
 */
export function nameOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Describe a line.
 *
 * @param line A line of the article.
 * @returns The line with its facts.
 */
export function describeLine(line: Line): DescribedLine {
  const { text } = line
  const facts = scanWords(text)
  const pipes = countOf(text, '|')
  const bullet = readBullet(line)
  // A tab that sets the words off from their bullet parts no cells.
  const content = bullet ? text.slice(bullet.contentStart - line.start) : text
  const tabs = pipes > 0 ? 0 : countOf(content, '\t') + (bullet ? 0 : line.trailingTabs)
  const name = facts.words <= 12 ? nameOf(text) : ''
  const gaps = pipes > 0 || tabs > 0 || bullet ? 0 : findColumnGaps(text).length
  return {
    index: line.index,
    number: line.number,
    lineStart: line.lineStart,
    start: line.start,
    end: line.end,
    text,
    isJoined: line.isJoined,
    underline: line.underline,
    trailingTabs: line.trailingTabs,
    blanksBefore: line.blanksBefore,
    blanksAfter: line.blanksAfter,
    words: facts.words,
    capitalised: facts.capitalised,
    opensUpper: facts.opensUpper,
    innerStop: facts.innerStop,
    longWords: facts.longWords,
    closing: readClosing(text),
    cells: gaps > 0 ? gaps + 1 : cellsBetween(text, pipes, tabs),
    separator: pipes > 0 ? 'pipe' : tabs > 0 ? 'tab' : gaps > 0 ? 'gap' : null,
    isRule: pipes > 0 && /^[|:\-+=—– ]+$/.test(text) && /[-—–=]/.test(text),
    bullet,
    headingMark: text.startsWith('#') ? (/^#{1,6}\s+(?=\S)/.exec(text)?.[0].length ?? 0) : 0,
    definitionMark: definitionMark.exec(text)?.[0].length ?? 0,
    name,
    namedSection: name === '' ? null : knownSectionOf(name),
    hasFurnitureForm: facts.words <= longestFurniture && hasFurnitureForm(text),
  }
}
