// Stage 2: what each line looks like by itself. Cheap facts, no opinions.
import type { Line } from './scan-lines.ts'
import { scanWords, type WordFacts } from './scan-words.ts'

/** How a list item is opened. */
export interface Bullet {
  /** The mark itself, without its number. */
  mark: string
  /** Number of an ordered item. */
  ordinal: number | null
  /** Columns of white space before the mark. */
  indent: number
  /** Offset in the file of the first character after the mark and its space. */
  contentStart: number
}

/** A line with the facts that cues look at. */
export interface DescribedLine extends Line, WordFacts {
  /** How the line closes: full stop, question mark, colon, another mark, or none. */
  closing: 'stop' | 'question' | 'colon' | 'other' | 'none'
  /** Cells, where the line is a row of a table with pipes or tabs. */
  cells: number
  /** What parts the cells. */
  separator: 'pipe' | 'tab' | null
  /** Whether the line is the rule under the header of a table with pipes. */
  isRule: boolean
  /** The bullet or number that opens the line. */
  bullet: Bullet | null
  /** Characters of the mark that opens a heading in some plain texts ("## "), 0 where there is none. */
  headingMark: number
  /** Lower-cased words without punctuation: what the line is called. */
  name: string
}

const closingMarks = /["'”’)\]»]/

function closingOf(text: string): DescribedLine['closing'] {
  let at = text.length - 1
  while (at > 0 && closingMarks.test(text.charAt(at))) at--
  const last = text.charAt(at)
  if (last === '.' || last === '!' || last === '…') return 'stop'
  if (last === '?') return 'question'
  if (last === ':') return 'colon'
  return last === ';' || last === ',' ? 'other' : 'none'
}

const unorderedMark = /^([-*+•‣▪▫●○◦·–—⁃∙➢►✓✔■□o]|\p{Extended_Pictographic}\ufe0f?)(?:[ \t\u00a0]+)(?=\S)/u
const orderedMark = /^(\(?)(\d{1,3})([.)]|\]|:)(?:[ \t\u00a0]+)(?=\S)/
const bracketMark = /^\[(\d{1,3})\](?:[ \t\u00a0]+)(?=\S)/

function bulletOf(line: Line): Bullet | null {
  const { text, start, lineStart } = line
  const indent = start - lineStart
  const plain = unorderedMark.exec(text)
  if (plain) return { mark: plain[1]!, ordinal: null, indent, contentStart: start + plain[0].length }
  const ordered = orderedMark.exec(text)
  if (ordered && (ordered[3] !== ']' || ordered[1])) {
    return {
      mark: `${ordered[1]}1${ordered[3]}`,
      ordinal: Number(ordered[2]),
      indent,
      contentStart: start + ordered[0].length,
    }
  }
  const bracket = bracketMark.exec(text)
  if (!bracket) return null
  return { mark: '[1]', ordinal: Number(bracket[1]), indent, contentStart: start + bracket[0].length }
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

function cellsOf({ text, trailingTabs }: Line): Pick<DescribedLine, 'cells' | 'separator' | 'isRule'> {
  const pipes = countOf(text, '|')
  if (pipes > 0) {
    const outer = (text.startsWith('|') ? 1 : 0) + (text.length > 1 && text.endsWith('|') ? 1 : 0)
    const cells = pipes + 1 - outer
    return { cells, separator: 'pipe', isRule: /^[|:\-+=—– ]+$/.test(text) && /[-—–=]/.test(text) }
  }
  const tabs = countOf(text, '\t') + trailingTabs
  return { cells: tabs > 0 ? tabs + 1 : 1, separator: tabs > 0 ? 'tab' : null, isRule: false }
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
  return {
    ...line,
    ...facts,
    closing: closingOf(text),
    ...cellsOf(line),
    bullet: bulletOf(line),
    headingMark: text.startsWith('#') ? (/^#{1,6}\s+(?=\S)/.exec(text)?.[0].length ?? 0) : 0,
    name: facts.words <= 12 ? nameOf(text) : '',
  }
}
