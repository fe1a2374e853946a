// Stage: words. Cuts a line at white space and classes each word by its shape.

import { functionWords, leaningWords } from './function-words.ts'

/** How the first letter or sign of a word looks. */
export const shape = {
  lowerFunction: 0,
  lower: 1,
  capitalFunction: 2,
  capitalS: 3,
  capitalIng: 4,
  capitalEd: 5,
  capital: 6,
  acronym: 7,
  number: 8,
  symbol: 9,
} as const

/** Number of shapes. */
export const shapeCount = 10

/** How a word ends. */
export const ending = { plain: 0, stop: 1, semicolon: 2, colon: 3, comma: 4, close: 5 } as const

/** Number of endings. */
export const endingCount = 6

/** One word of a line. */
export interface Token {
  /** UTF-16 range in the line. */
  start: number
  end: number
  text: string
  /** Lower case, without punctuation around it; the text itself where nothing is left. */
  norm: string
  shape: number
  ending: number
  /** Opens with a bracket (1) or a quotation mark (2), else 0. */
  opens: number
  /** The word leans on the next one: article, preposition, conjunction… in lower case, without a comma. */
  leans: boolean
  /** An adjective or participle by its suffix. */
  adjectival: boolean
  /** A noun by its suffix. */
  nominal: boolean
  /** More than one space, a tab or an unusual space stands before the word. */
  wide: boolean
}

const openers = '([{“‘"\'«'
const closers = ')]}”’"\'»*†‡'
const stops = '.?!…'
const adjectiveSuffix = /(?:al|ic|ive|ous|ary|ory|ible|able|ful|less|[^e]ed)$/
const nounSuffix = /(?:tion|sion|ment|ness|ity|sis|ism|ance|ence|ency|ship|ure|age|ogy|ist|tor|ter)s?$/
// Frequent nouns whose ending looks like an adjective's.
const nounsLikeAdjectives: ReadonlySet<string> = new Set(
  (
    'category history theory memory factory laboratory summary library boundary vocabulary salary goal animal material signal interval journal hospital ' +
    'chemical manual meal metal total proposal approval interval individual topic logic clinic music metric antibiotic characteristic objective drive ' +
    'alternative table variable glossary territory'
  ).split(' '),
)
const abbreviation = /^(?:[a-z]\.)+[a-z]?$|^(?:dr|mr|mrs|ms|st|no|vs|cf|al|etc|inc|ltd|co|approx|fig)$/

const titles: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'vs',
  'cf',
  'no',
  'fig',
  'approx',
])

function shapeOf(core: string, norm: string): number {
  const first = core.codePointAt(0)
  if (first === undefined) return shape.symbol
  const letter = String.fromCodePoint(first)
  const lower = letter.toLowerCase()
  const upper = letter.toUpperCase()
  if (lower === upper) return letter >= '0' && letter <= '9' ? shape.number : shape.symbol
  if (letter === lower) return functionWords.has(norm) ? shape.lowerFunction : shape.lower
  if (functionWords.has(norm)) return shape.capitalFunction
  let capitals = 0
  let digits = 0
  for (let i = 0; i < core.length; i++) {
    const c = core.charCodeAt(i)
    if (c >= 65 && c <= 90) capitals++
    else if (c >= 48 && c <= 57) digits++
  }
  if (capitals > 1 || digits > 0 || core.length === 1) return shape.acronym
  if (norm.endsWith('ing')) return shape.capitalIng
  if (norm.endsWith('ed')) return shape.capitalEd
  if (norm.endsWith('s') && !/(?:ss|us|is)$/.test(norm)) return shape.capitalS
  return shape.capital
}

function makeToken(text: string, start: number, wide: boolean): Token {
  let from = 0
  let to = text.length
  while (from < to && openers.includes(text[from]!)) from++
  let end: number = ending.plain
  while (to > from) {
    const sign = text[to - 1]!
    if (closers.includes(sign)) {
      if (end === ending.plain && (sign === ')' || sign === ']')) end = ending.close
    } else if (stops.includes(sign)) end = ending.stop
    else if (sign === ';') end = ending.semicolon
    else if (sign === ':') end = ending.colon
    else if (sign === ',') end = ending.comma
    else break
    to--
  }
  const core = text.slice(from, to)
  const norm = core === '' ? text : core.toLowerCase()
  if (end === ending.stop && abbreviation.test(norm)) end = ending.plain
  const form = shapeOf(core, norm)
  const opener = from > 0 ? text[0]! : ''
  return {
    start,
    end: start + text.length,
    text,
    norm,
    shape: form,
    ending: end,
    opens: opener === '' ? 0 : '([{'.includes(opener) ? 1 : 2,
    leans:
      end === ending.plain &&
      (leaningWords.has(norm) || titles.has(norm) || text === '&' || text === '–' || text === '-'),
    adjectival: adjectiveSuffix.test(norm) && !nounsLikeAdjectives.has(norm),
    nominal: nounSuffix.test(norm),
    wide,
  }
}

/**
 * Cuts a line at white space of any kind.
 *
 * @param line one line, as it stands
 * @returns its words in order, each with its range
 */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of line.matchAll(/\S+/gu)) {
    const gap = match.index - last
    const wide = tokens.length > 0 && (gap > 1 || line[last] !== ' ')
    tokens.push(makeToken(match[0], match.index, wide))
    last = match.index + match[0].length
  }
  return tokens
}
