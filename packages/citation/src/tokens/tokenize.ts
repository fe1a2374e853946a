/**
 * Stage: tokens. Cuts a reference string into words, numbers, addresses and identifiers; what lies between two
 * tokens is their gap and is read as punctuation.
 */
import { hashText } from './hash.ts'
import { lexemeSetOf } from './lexicon.ts'
import { Shape, shapeOf } from './shape.ts'

/** One token: a slice of the string and what it looks like. */
export interface Token {
  start: number
  end: number
  text: string
  lower: string
  /** One of {@link Shape}. */
  shape: number
  /** Hash of the lower case. */
  hash: number
  /** The number of its set of lexemes; 0 for none. */
  lexemeSet: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ´](?=\p{L})[\p{L}\p{M}]+)*/uy
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|edu|gov|int|info|io|uk|eu|de|fr|ca|au|ch)\/[^\s<>"“”]*|10\.\d{4,9}\/[^\s<>"“”]+/uy

const APOSTROPHE = 39

/**
 * Cuts a string into tokens.
 *
 * @param raw
 *   The reference as printed.
 * @returns
 *   The tokens in reading order; no two overlap.
 */
export function tokenize(raw: string): Token[] {
  const tokens: Token[] = []
  const addressed = raw.includes('/') || raw.includes('www.')
  for (let at = 0; at < raw.length; ) {
    const end = (addressed ? endOfAddress(raw, at) : 0) || endOfWord(raw, at)
    if (end === 0) at++
    else {
      tokens.push(open(raw, at, end))
      at = end
    }
  }
  return tokens
}

function open(raw: string, start: number, end: number): Token {
  const text = raw.slice(start, end)
  const lower = text.toLowerCase()
  const hash = hashText(lower)
  return { start, end, text, lower, shape: shapeOf(text, lower), hash, lexemeSet: lexemeSetOf(lower, hash) }
}

// Most words are plain letters up to a space or a mark; the expression is for the others.
function endOfWord(raw: string, at: number): number {
  let end = at
  while (isPlain(raw.charCodeAt(end))) end++
  const next = raw.charCodeAt(end)
  if (next !== APOSTROPHE && !(next > 127)) return end === at ? 0 : end
  WORD.lastIndex = at
  return WORD.test(raw) ? WORD.lastIndex : 0
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function endOfAddress(raw: string, at: number): number {
  ADDRESS.lastIndex = at
  return ADDRESS.test(raw) ? at + trimAddress(raw.slice(at, ADDRESS.lastIndex)).length : 0
}

// A sentence's full stop or a bracket that was opened before an address is no part of it.
function trimAddress(text: string): string {
  let end = text.length
  let open = 0
  for (const char of text) open += char === '(' ? 1 : char === ')' ? -1 : 0
  while (end > 1) {
    const last = text.charAt(end - 1)
    if (last === ')' && open < 0) open++
    else if (!".,;:]>'’".includes(last)) break
    end--
  }
  return text.slice(0, end)
}

/**
 * Is a token a year, with or without the letter that tells two works of one year apart?
 *
 * @param token
 *   The token.
 * @returns
 *   True for tokens such as `2001` and `2001a`.
 */
export function isYear(token: Token): boolean {
  return (
    token.shape === Shape.year ||
    (token.shape === Shape.numberLetter && /^(?:1[4-9]|20)\d\d[a-h]$/.test(token.lower))
  )
}
