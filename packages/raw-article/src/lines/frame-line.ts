// Stage 0, for mend-headings: the signs before, after or around the words of one line.

import { endBeforeControl } from './control-words.ts'
import { looksLikeFurniture } from './furniture-forms.ts'

/** What may open a heading: a sign and a space, a tag or its name, a bracket. Signs of Markdown and wikis are read as such later. */
const opening =
  /^[ \t\u00a0]*(?:([-*+•‣▪▫●○◦·⁃∙➢►▶➤→»›>✓✔✗✘■□◆◇★☆☐☑]{1,3}|o|\p{Extended_Pictographic}\ufe0f?)[ \t\u00a0]+|(<(?:h[1-6]|b|strong)\b[^<>]{0,60}>[ \t]*|\[?H[1-6]\]?[:.]?[ \t]+)|([[|{])[ \t\u00a0]*)(?=\S)/u
/** What may close it: a sign after a space, a bracket, a tag. */
const closing =
  /(?<=\S)(?:[ \t\u00a0]+([-*+•▪●·►▶▸→»›<■□◆★☆▾▼⌄▲]{1,3}|\p{Extended_Pictographic}\ufe0f?)|[ \t\u00a0]*([\]|}])|[ \t]*(<\/(?:h[1-6]|b|strong)>))[ \t\u00a0]*$/u
/** Almost no line is asked for more: it opens with a word, or closes with a letter, a figure or a full stop. */
const opensWithWord = /^(?!o[ \t\u00a0]|H[1-6])[\p{L}\p{N}“‘"'(]/u
const closesWithWord = /[\p{L}\p{N}.,;:?!)”’"'%]$/u
/** In brackets a scraper sets pictures, too. */
const pictured = /^(?:logo|image|photo|picture|icon)\b/i
const longestMark = 14
const longestOpening = 80
const mostWords = 14
const emoji = /\p{Extended_Pictographic}/u
const copyright = /[©®™]/

/** What is set around the words of a line. */
export interface Frame {
  /** The level that a tag gives it; 0 where none does. */
  level: number
  /** The signs, as one text; empty where there are none. */
  signs: string
  /** Where its words start and end, counted from its start. */
  from: number
  to: number
  /** Whether its words could be a heading. */
  couldBeHeading: boolean
}

/** Any emoji stands for all: sites give each heading one of its own. */
const classOf = (sign: string): string =>
  emoji.test(sign) && !/^[\u2190-\u2bff]$/.test(sign) ? 'emoji' : sign

const closedBy = (bracket: string | undefined): string | undefined =>
  bracket === '[' ? ']' : bracket === '{' ? '}' : bracket

/** What closes a line: a sign, the other half of a bracket or tag, or words of a control. */
function closeOf(line: string, from: number, bracket: string | undefined): { to: number; sign: string } {
  const close = closesWithWord.test(line)
    ? null
    : closing.exec(line.slice(Math.max(from, line.length - longestMark)))
  // A bracket without its other half belongs to the words.
  if (close && close[2] === closedBy(bracket)) {
    const sign = close[1] ? classOf(close[1]) : (close[2] ?? 'tag')
    return { to: line.length - close[0].length, sign }
  }
  const words = line.trimEnd()
  const to = from === 0 ? endBeforeControl(words) : words.length
  if (to === words.length) return { to: line.length, sign: '' }
  return { to, sign: words.slice(to).trim().toLowerCase().replace(/#.*/, '#') }
}

/** Number of words of a line, as far as it matters. */
export const countWords = (text: string): number => text.split(/\s+/, 60).length

/**
 * Find what is set around the words of a line.
 *
 * @param line A line that is not longer than a heading may be.
 * @returns The signs and where its words are; null where nothing is set around them.
 */
export function frameLine(line: string): Frame | null {
  const open = opensWithWord.test(line) ? null : opening.exec(line.slice(0, longestOpening))
  const from = open?.[0].length ?? 0
  const { to, sign: last } = closeOf(line, from, open?.[3])
  const first = open?.[1] ? classOf(open[1]) : (open?.[3] ?? (open?.[2] ? 'tag' : ''))
  const isHalf = open?.[3] !== undefined && last !== closedBy(open[3])
  if (to <= from || first + last === '' || isHalf || copyright.test(first + last)) return null
  const inner = line.slice(from, to)
  return {
    level: Number(/h([1-6])/i.exec(open?.[2] ?? '')?.[1] ?? 0),
    signs: `${first} ${last}`,
    from,
    to,
    couldBeHeading:
      countWords(inner) <= mostWords &&
      /^[\p{Lu}\p{N}"“‘]/u.test(inner) &&
      !/[.;,]$|[[\]|{}]/.test(inner) &&
      !pictured.test(inner) &&
      !looksLikeFurniture(inner),
  }
}
