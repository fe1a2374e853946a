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
  /** More than one space, a tab or an unusual space stands before the word. */
  wide: boolean
}

/** Whether a word has a capital and is no abbreviation. */
export const isCapital = (token: Token): boolean =>
  token.shape >= shape.capitalFunction && token.shape <= shape.capital

/** Whether a word is in lower case. */
export const isLower = (token: Token): boolean => token.shape <= shape.lower

const openers = '([{“‘"\'«'
const closers = ')]}”’"\'»*†‡'
const stops = '.?!…'
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

const isCapitalCode = (code: number): boolean => code >= 65 && code <= 90
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57
const isLowerCode = (code: number): boolean => code >= 97 && code <= 122
/** Whether a sign is a plain letter or a digit: most words open and close with one. */
const isWordCode = (code: number): boolean => isLowerCode(code) || isCapitalCode(code) || isDigitCode(code)

function shapeOf(core: string, norm: string): number {
  if (core === '') return shape.symbol
  const first = core.codePointAt(0)!
  if (first < 128) {
    if (isDigitCode(first)) return shape.number
    if (isLowerCode(first)) return functionWords.has(norm) ? shape.lowerFunction : shape.lower
    if (!isCapitalCode(first)) return shape.symbol
  } else {
    const letter = String.fromCodePoint(first)
    const lower = letter.toLowerCase()
    if (lower === letter.toUpperCase()) return shape.symbol
    if (letter === lower) return functionWords.has(norm) ? shape.lowerFunction : shape.lower
  }
  if (functionWords.has(norm)) return shape.capitalFunction
  let capitals = 0
  let digits = 0
  for (let i = 0; i < core.length; i++) {
    const code = core.charCodeAt(i)
    if (isCapitalCode(code)) capitals++
    else if (isDigitCode(code)) digits++
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
  while (from < to && !isWordCode(text.charCodeAt(from)) && openers.includes(text[from]!)) from++
  let end: number = ending.plain
  while (to > from && !isWordCode(text.charCodeAt(to - 1))) {
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
    wide,
  }
}

const space = /\s/u
const isSpace = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at)
  return code === 32 || (code < 128 ? code >= 9 && code <= 13 : space.test(line[at]!))
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
  let at = 0
  while (at < line.length) {
    if (isSpace(line, at)) {
      at++
      continue
    }
    const start = at
    while (at < line.length && !isSpace(line, at)) at++
    const wide = tokens.length > 0 && (start - last > 1 || line[last] !== ' ')
    tokens.push(makeToken(line.slice(start, at), start, wide))
    last = at
  }
  return tokens
}
