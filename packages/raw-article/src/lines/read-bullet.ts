// Stage 2a: the mark that opens a list item: a bullet, a number, a letter, a step.
import { readClosing } from './read-closing.ts'
import type { Line } from './scan-lines.ts'

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

const unorderedMark =
  /^(--|[-*+•‣▪▫●○◦·–—⁃∙➢►▶➤→»›✓✔✗✘■□◆◇★☐☑o]|(?![©®™])\p{Extended_Pictographic}\ufe0f?)(?:[ \t\u00a0]+)(?=\S)/u
const orderedMark = /^(\(?)(\d{1,3})([.)/]|\]|:)[ \t\n\r\u00a0]+(?=\S)/
const bracketMark = /^\[(\d{1,3})\][ \t\n\r\u00a0]+(?=\S)/
/** A number that stood on a line of its own. */
const loneMark = /^(\d{1,3})[ \t\u00a0]*[\n\r]\s*(?=\S)/
const stepMark =
  /^S(?:tep|TEP)[ \u00a0](\d{1,2})(?:\s?[:.–—-]|(?=[ \t\u00a0]{2}|[ \u00a0]\p{Lu}\p{Ll}+ \p{Ll}))[ \t\u00a0]{1,4}(?=\S)/u
/** A statement numbered within its chapter ("1.2 Offer …"); headings numbered so close without a full stop. */
const statementMark = /^\d{1,2}(?:\.\d{1,2})?\.(\d{1,2})\.?[ \t\u00a0]{1,4}(?=\S)/
const letterMark = /^(\(?)([a-z]|i{2,3}|iv|vi{1,3}|ix)([).])[ \t\u00a0]+(?=\S)/
const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The number that a letter or a small Roman numeral stands for. */
function ordinalOfLetter(letter: string): number {
  const roman = romanNumerals.indexOf(letter)
  return roman === -1 ? letter.charCodeAt(0) - 96 : roman + 1
}

/** Length of the arrow back to the text that some sites print before a reference. */
const backlink = (text: string, at: number): number => (/^[\^↑]\s/.test(text.slice(at, at + 2)) ? 2 : 0)

/**
 * Read the mark that opens a list item.
 *
 * @param line A line.
 * @returns The mark; null where the line opens with words.
 */
export function readBullet(line: Line): Bullet | null {
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
  if (statement && readClosing(text) === 'stop')
    return bullet('1.1', Number(statement[1]), statement[0].length)
  const letter = letterMark.exec(text)
  if (letter && (letter[3] === ')' || letter[1] === ''))
    return bullet(`${letter[1]}a${letter[3]}`, ordinalOfLetter(letter[2]!), letter[0].length)
  const lone = line.isJoined ? loneMark.exec(text) : null
  if (lone) return bullet('1', Number(lone[1]), lone[0].length)
  const bracket = bracketMark.exec(text)
  return bracket ? bullet('[1]', Number(bracket[1]), bracket[0].length) : null
}
