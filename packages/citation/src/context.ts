/**
 * Stage: features. What a token's surroundings say before any label is known: the punctuation around it, the quotes
 * and brackets it stands in, the sentence it belongs to, and where the first year, quote and "In" of the string are.
 */
import { Lexeme, lexemesOf } from './lexicon.ts'
import { isYear, Shape, type Token } from './tokenize.ts'

/** Everything that the features of a string are made of. Arrays are parallel to the tokens; gaps have one more. */
export interface Context {
  tokens: Token[]
  /** Punctuation before each token, white space dropped; `gaps[n]` is what follows the last token. */
  gaps: string[]
  /** Bits: 1 white space at the start of the gap, 2 at its end, 4 anywhere. */
  spaces: Uint8Array
  lexemes: Int32Array
  /** 0 outside, 1 in the first quotation, 2 in a later one, 3 in single quotes. */
  quoted: Uint8Array
  brackets: Uint8Array
  /** Number of sentence ends before the token, initials and abbreviations left out. */
  sentence: Uint8Array
  /** Tokens since the sentence began. */
  offset: Uint16Array
  /** Number of full stops before each token, its own gap not counted. */
  stops: Uint8Array
  firstYear: number
  lastYear: number
  yearInBrackets: boolean
  firstQuote: number
  quoteEnd: number
  firstIn: number
}

const OPEN_DOUBLE = '“„«'
const CLOSE_DOUBLE = '”»'

/**
 * Reads the surroundings of every token.
 *
 * @param raw
 *   The reference as printed.
 * @param tokens
 *   Its tokens.
 * @returns
 *   The context of the string.
 */
export function readContext(raw: string, tokens: Token[]): Context {
  const count = tokens.length
  const context: Context = {
    tokens,
    gaps: [],
    spaces: new Uint8Array(count + 1),
    lexemes: new Int32Array(count),
    quoted: new Uint8Array(count),
    brackets: new Uint8Array(count),
    sentence: new Uint8Array(count),
    offset: new Uint16Array(count),
    stops: new Uint8Array(count),
    firstYear: -1,
    lastYear: -1,
    yearInBrackets: false,
    firstQuote: -1,
    quoteEnd: -1,
    firstIn: -1,
  }
  let double = 0
  let single = false
  let quotations = 0
  let depth = 0
  let sentence = 0
  let offset = 0
  for (let index = 0; index <= count; index++) {
    const from = index === 0 ? 0 : tokens[index - 1]!.end
    const to = index === count ? raw.length : tokens[index]!.start
    let gap = ''
    let space = 0
    for (let at = from; at < to; at++) {
      const char = raw.charAt(at)
      if (/\s/.test(char)) {
        space |= 4 | (at === from ? 1 : 0) | (at === to - 1 ? 2 : 0)
        continue
      }
      if (gap.length < 6) gap += foldMark(char, index, count, tokens)
      if (OPEN_DOUBLE.includes(char) || (char === '"' && double === 0 && at + 1 === to)) {
        if (double === 0) quotations++
        double = 1
      } else if (CLOSE_DOUBLE.includes(char) || char === '"') double = 0
      else if (char === '‘' || (char === "'" && at + 1 === to && (at === from ? from === 0 : true)))
        single = at + 1 === to
      else if (char === '’' || char === "'") single = false
      else if (char === '(' || char === '[') depth = 1
      else if (char === ')' || char === ']') depth = 0
    }
    context.gaps.push(gap)
    context.spaces[index] = space
    if (double === 0 && context.firstQuote >= 0 && context.quoteEnd < 0) context.quoteEnd = index
    if (index === count) break
    const token = tokens[index]!
    if (index > 0 && endsSentence(gap, space, tokens[index - 1]!)) {
      if (sentence < 15) sentence++
      offset = 0
    }
    context.lexemes[index] = lexemesOf(token.lower)
    context.quoted[index] = double === 1 ? Math.min(quotations, 2) : single ? 3 : 0
    if (index > 0) {
      const before = index > 1 && context.gaps[index - 1]!.includes('.') ? 1 : 0
      context.stops[index] = Math.min(context.stops[index - 1]! + before, 200)
    }
    context.brackets[index] = depth
    context.sentence[index] = sentence
    context.offset[index] = offset++
    if (context.quoted[index] === 1 && context.firstQuote < 0) context.firstQuote = index
    if (isYear(token)) {
      if (context.firstYear < 0) {
        context.firstYear = index
        context.yearInBrackets = depth === 1
      }
      context.lastYear = index
    }
    if (context.firstIn < 0 && isIn(context, index)) context.firstIn = index
  }
  return context
}

function foldMark(char: string, index: number, count: number, tokens: Token[]): string {
  if ('“”„«»"'.includes(char)) return '"'
  if ("‘’'`´".includes(char)) return "'"
  if ('‐‑‒–—―−-'.includes(char)) return '-'
  if (char === '∞') {
    const digits =
      index > 0 && index < count && /\d$/.test(tokens[index - 1]!.text) && /^\w?\d/.test(tokens[index]!.text)
    return digits ? '-' : ':'
  }
  return char
}

function endsSentence(gap: string, space: number, before: Token): boolean {
  if (!/[.?!]/.test(gap) || (space & 4) === 0) return false
  if (before.shape === Shape.initial || before.shape === Shape.lowerInitial) return /["')\]]/.test(gap)
  return true
}

function isIn(context: Context, index: number): boolean {
  if (index < 2 || (context.lexemes[index]! & Lexeme.inCue) === 0 || context.tokens[index]!.text === 'en')
    return false
  return /[.,"'?!)]$/.test(context.gaps[index]!) || context.tokens[index]!.text === 'In'
}
