// Stage: model. A tokenized line with what the search asks of it again and again, each in constant time.

import { type DocumentWords, isPhrase, opensPhrase } from './document-words.ts'
import { stem } from './prose-words.ts'
import type { Quantities } from './quantities.ts'
import { ending, shape, type Token } from './tokens.ts'
import { zeros } from './zeros.ts'

/** A line made ready for the search. */
export class Line {
  readonly tokens: readonly Token[]
  /** Number of each word that other lines hold too, 0 for the others: only what is repeated can show agreement. */
  readonly ids: number[]
  /** Words before each position that no other line holds. */
  readonly unshared: number[]
  /** Shape of each word as the first of a cell, its class as the last of one, and its ending. */
  readonly shapes: number[]
  readonly lastShapes: number[]
  readonly endings: number[]
  /** Counts over the words before each position. */
  readonly commas: number[]
  readonly stops: number[]
  readonly numbers: number[]
  /** Sentences that a capital follows, counted over the words before each position. */
  readonly sentences: number[]
  readonly opened: number[]
  /** Words within quantities before each position. */
  readonly covered: number[]
  /** Whether each gap lies inside a quantity (1). */
  private readonly gaps: number[]
  /** Where a known phrase that starts at a word ends, or -1. */
  readonly phraseEnd: number[]
  private readonly prefix: number[]
  private readonly powers: number[]

  constructor(
    tokens: readonly Token[],
    shared: ReadonlyMap<string, number>,
    words: DocumentWords,
    quantities: Quantities,
  ) {
    const n = tokens.length
    this.tokens = tokens
    this.ids = zeros(n)
    this.unshared = zeros(n + 1)
    this.shapes = zeros(n)
    this.lastShapes = zeros(n)
    this.endings = zeros(n)
    this.commas = zeros(n + 1)
    this.stops = zeros(n + 1)
    this.sentences = zeros(n + 1)
    this.numbers = zeros(n + 1)
    this.opened = zeros(n + 1)
    this.covered = quantities.covered
    this.gaps = quantities.gaps
    this.phraseEnd = new Array<number>(n).fill(-1)
    this.prefix = zeros(n + 1)
    this.powers = zeros(n + 1)
    this.powers[0] = 1
    for (let i = 0; i < n; i++) {
      const token = tokens[i]!
      const word = shared.get(token.norm) ?? 0
      this.ids[i] = word
      this.unshared[i + 1] = this.unshared[i]! + (word === 0 ? 1 : 0)
      // What opens a quantity stands for its number: "below 5" agrees with "5 to 10".
      this.shapes[i] = quantities.ends[i]! > 0 && quantities.measured[i] ? shape.number : token.shape
      this.lastShapes[i] = quantities.covered[i + 1]! > quantities.covered[i]! ? 2 : lastShapeOf(token.shape)
      this.endings[i] = token.ending
      this.commas[i + 1] = this.commas[i]! + (token.ending === ending.comma ? 1 : 0)
      const stop = token.ending === ending.stop || token.ending === ending.semicolon
      this.stops[i + 1] = this.stops[i]! + (stop ? 1 : 0)
      this.numbers[i + 1] = this.numbers[i]! + (token.shape === shape.number ? 1 : 0)
      const next = tokens[i + 1]
      const closed = token.ending === ending.stop && next !== undefined && next.shape > shape.lower
      this.sentences[i + 1] = this.sentences[i]! + (closed ? 1 : 0)
      let balance = 0
      for (const sign of token.text) {
        if (sign === '(' || sign === '[' || sign === '“') balance++
        else if (sign === ')' || sign === ']' || sign === '”') balance--
      }
      this.opened[i + 1] = this.opened[i]! + balance
      this.prefix[i + 1] = (Math.imul(this.prefix[i]!, 1_000_003) + word) | 0
      this.powers[i + 1] = Math.imul(this.powers[i]!, 1_000_003)
      if (opensPhrase(words, stem(token.norm))) this.phraseEnd[i] = longestPhrase(tokens, i, words)
    }
  }

  /** Whether the words `from`..`to` are quantities and nothing else. */
  isQuantity(from: number, to: number): boolean {
    return (
      this.covered[to]! - this.covered[from]! === to - from && this.gaps[from] !== 1 && this.gaps[to] !== 1
    )
  }

  /** Whether the words `from`..`to` are words and then a quantity. */
  endsWithQuantity(from: number, to: number): boolean {
    return this.covered[to]! > this.covered[to - 1]! && this.covered[to]! - this.covered[from]! < to - from
  }

  /** Whether every word of `from`..`to` stands in other lines too. */
  isShared(from: number, to: number): boolean {
    return this.unshared[to] === this.unshared[from]
  }

  /** A number that stands for the shared words `from`..`to`; equal for equal words. */
  hash(from: number, to: number): number {
    return (this.prefix[to]! - Math.imul(this.prefix[from]!, this.powers[to - from]!)) | 0
  }
}

/** Class of a word that ends a cell: 0 plain, 1 with a capital, 2 of a quantity, 3 a sign. */
const lastShapeOf = (form: number): number =>
  form <= shape.lower ? 0 : form <= shape.acronym ? 1 : form === shape.number ? 2 : 3

function longestPhrase(tokens: readonly Token[], at: number, words: DocumentWords): number {
  let text = ''
  let end = -1
  for (let j = at; j < tokens.length && j < at + 8; j++) {
    text = j === at ? stem(tokens[j]!.norm) : `${text} ${stem(tokens[j]!.norm)}`
    if (isPhrase(words, text)) end = j + 1
  }
  return end
}
