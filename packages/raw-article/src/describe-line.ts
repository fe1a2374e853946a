// Stage 2: what each line looks like by itself. Cheap facts, no opinions.
import { hasFurnitureForm } from './furniture-forms.ts'
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
  /** Whether it is worded like something that sites print on every page. */
  hasFurnitureForm: boolean
}

/** What sites print on every page is shorter than this, in words. */
const longestFurniture = 40

const closingMarks = /["'”’)\]»]/
/** Numbers of notes after a full stop ("…agent.2,3", "…agent.[4]"): the sentence ends before them. */
const noteNumbers =
  /([\p{L})\]”’"%][.?!…]["”’)]?)(?:\d{1,3}(?:[,–-]\d{1,3}){0,8}|\s?\[\^?\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}\])$/u

/** A remark in brackets after a full stop: "…when symptoms are mild. (C)". */
const remark = /([.!?])\s\([^()]{1,24}\)$/

function closingOf(line: string): DescribedLine['closing'] {
  const text = /[\d\])]$/.test(line) ? line.replace(noteNumbers, '$1').replace(remark, '$1') : line
  let at = text.length - 1
  while (at > 0 && closingMarks.test(text.charAt(at))) at--
  const last = text.charAt(at)
  if (last === '.' || last === '!' || last === '…') return 'stop'
  if (last === '?') return 'question'
  if (last === ':') return 'colon'
  return last === ';' || last === ',' ? 'other' : 'none'
}

const unorderedMark =
  /^([-*+•‣▪▫●○◦·–—⁃∙➢►▶➤→»›✓✔✗✘■□◆◇★☐☑o]|\p{Extended_Pictographic}\ufe0f?)(?:[ \t\u00a0]+)(?=\S)/u
const orderedMark = /^(\(?)(\d{1,3})([.)]|\]|:)(?:[ \t\u00a0]+)(?=\S)/
const bracketMark = /^\[(\d{1,3})\](?:[ \t\u00a0]+)(?=\S)/
const stepMark = /^Step[ \u00a0](\d{1,2})(?:\s?[:.–—-]|(?=[ \t\u00a0]{2}))[ \t\u00a0]{1,4}(?=\S)/i
/** A statement numbered within its chapter ("1.2 Offer …"); headings numbered so close without a full stop. */
const statementMark = /^\d{1,2}\.(\d{1,2})\.?[ \t\u00a0]{1,4}(?=\S)/
const letterMark = /^(\(?)([a-z]|i{2,3}|iv|vi{1,3}|ix)\)[ \t\u00a0]+(?=\S)/
const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The number that a letter or a small Roman numeral stands for. */
function ordinalOfLetter(letter: string): number {
  const roman = romanNumerals.indexOf(letter)
  return roman === -1 ? letter.charCodeAt(0) - 96 : roman + 1
}

/** Length of the arrow back to the text that some sites print before a reference. */
const backlink = (text: string, at: number): number => (/^[\^↑]\s/.test(text.slice(at, at + 2)) ? 2 : 0)

function bulletOf(line: Line): Bullet | null {
  const { text, start, lineStart } = line
  const bullet = (mark: string, ordinal: number | null, width: number): Bullet => ({
    mark,
    ordinal,
    indent: start - lineStart,
    contentStart: start + width,
  })
  const plain = unorderedMark.exec(text)
  if (plain) return bullet(plain[1]!, null, plain[0].length)
  const ordered = orderedMark.exec(text)
  if (ordered && (ordered[3] !== ']' || ordered[1]))
    return bullet(
      `${ordered[1]}1${ordered[3]}`,
      Number(ordered[2]),
      ordered[0].length + backlink(text, ordered[0].length),
    )
  const step = stepMark.exec(text)
  if (step) return bullet('Step 1', Number(step[1]), step[0].length)
  const statement = statementMark.exec(text)
  if (statement && closingOf(text) === 'stop') return bullet('1.1', Number(statement[1]), statement[0].length)
  const letter = letterMark.exec(text)
  if (letter) return bullet(`${letter[1]}a)`, ordinalOfLetter(letter[2]!), letter[0].length)
  const bracket = bracketMark.exec(text)
  return bracket ? bullet('[1]', Number(bracket[1]), bracket[0].length) : null
}

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
  const bullet = bulletOf(line)
  // A tab that sets the words off from their bullet parts no cells.
  const content = bullet ? text.slice(bullet.contentStart - line.start) : text
  const tabs = pipes > 0 ? 0 : countOf(content, '\t') + (bullet ? 0 : line.trailingTabs)
  return {
    index: line.index,
    number: line.number,
    lineStart: line.lineStart,
    start: line.start,
    end: line.end,
    text,
    isJoined: line.isJoined,
    trailingTabs: line.trailingTabs,
    blanksBefore: line.blanksBefore,
    blanksAfter: line.blanksAfter,
    words: facts.words,
    capitalised: facts.capitalised,
    opensUpper: facts.opensUpper,
    innerStop: facts.innerStop,
    longWords: facts.longWords,
    closing: closingOf(text),
    cells: cellsBetween(text, pipes, tabs),
    separator: pipes > 0 ? 'pipe' : tabs > 0 ? 'tab' : null,
    isRule: pipes > 0 && /^[|:\-+=—– ]+$/.test(text) && /[-—–=]/.test(text),
    bullet,
    headingMark: text.startsWith('#') ? (/^#{1,6}\s+(?=\S)/.exec(text)?.[0].length ?? 0) : 0,
    name: facts.words <= 12 ? nameOf(text) : '',
    hasFurnitureForm: facts.words <= longestFurniture && hasFurnitureForm(text),
  }
}
