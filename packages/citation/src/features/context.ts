/**
 * Stage: features. What a token's surroundings say before any label is known: the punctuation around it, the quotes
 * and brackets it stands in, the sentence it belongs to, and where the first year, quote and "In" of the string are.
 */

import { Lexeme, lexemesIn } from '../tokens/lexicon.ts'
import { MarkReader } from '../tokens/mark-reader.ts'
import { Shape } from '../tokens/shape.ts'
import { isYear, type Token } from '../tokens/tokenize.ts'

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
  firstQuote: number
  quoteEnd: number
  firstIn: number
}

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
    firstQuote: -1,
    quoteEnd: -1,
    firstIn: -1,
  }
  const marks = new MarkReader(raw, tokens)
  for (let index = 0; index <= count; index++) {
    context.gaps.push(marks.read(index))
    context.spaces[index] = marks.space
    if (marks.quoted !== 1 && context.firstQuote >= 0 && context.quoteEnd < 0) context.quoteEnd = index
    if (index === count) break
    context.lexemes[index] = lexemesIn(tokens[index]!.lexemeSet)
    context.quoted[index] = marks.quoted
    context.brackets[index] = marks.bracket
    countSentences(context, index)
    findLandmarks(context, index)
  }
  return context
}

function countSentences(context: Context, index: number): void {
  if (index === 0) return
  const { gaps, spaces, tokens, sentence, offset, stops } = context
  const ended = endsSentence(gaps[index]!, spaces[index]!, tokens[index - 1]!)
  sentence[index] = Math.min(sentence[index - 1]! + (ended ? 1 : 0), 15)
  offset[index] = ended ? 0 : offset[index - 1]! + 1
  const stopped = index > 1 && gaps[index - 1]!.includes('.')
  stops[index] = Math.min(stops[index - 1]! + (stopped ? 1 : 0), 200)
}

function findLandmarks(context: Context, index: number): void {
  if (context.quoted[index] === 1 && context.firstQuote < 0) context.firstQuote = index
  if (isYear(context.tokens[index]!)) {
    if (context.firstYear < 0) context.firstYear = index
    context.lastYear = index
  }
  if (context.firstIn < 0 && isIn(context, index)) context.firstIn = index
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
