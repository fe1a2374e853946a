// Stage: model. A tokenized line with what the search asks of it again and again, each in constant time.

import { type DocumentWords, stem } from './document-words.ts'
import { ending, shape, type Token } from './tokens.ts'

/** A line made ready for the search. */
export class Line {
  readonly tokens: readonly Token[]
  /** Number of each word that other lines hold too, 0 for the others: only what is repeated can show agreement. */
  readonly ids: Int32Array
  /** Words before each position that no other line holds. */
  readonly unshared: Int32Array
  /** Shape and ending of each word. */
  readonly shapes: Uint8Array
  readonly endings: Uint8Array
  /** Counts over the words before each position. */
  readonly commas: Int32Array
  readonly stops: Int32Array
  readonly numbers: Int32Array
  readonly opened: Int32Array
  /** Where a known phrase that starts at a word ends, or -1. */
  readonly phraseEnd: Int32Array
  private readonly prefix: Int32Array
  private readonly powers: Int32Array

  constructor(tokens: readonly Token[], shared: ReadonlyMap<string, number>, words: DocumentWords) {
    const n = tokens.length
    this.tokens = tokens
    this.ids = new Int32Array(n)
    this.unshared = new Int32Array(n + 1)
    this.shapes = new Uint8Array(n)
    this.endings = new Uint8Array(n)
    this.commas = new Int32Array(n + 1)
    this.stops = new Int32Array(n + 1)
    this.numbers = new Int32Array(n + 1)
    this.opened = new Int32Array(n + 1)
    this.phraseEnd = new Int32Array(n).fill(-1)
    this.prefix = new Int32Array(n + 1)
    this.powers = new Int32Array(n + 1)
    this.powers[0] = 1
    for (let i = 0; i < n; i++) {
      const token = tokens[i]!
      const word = shared.get(token.norm) ?? 0
      this.ids[i] = word
      this.unshared[i + 1] = this.unshared[i]! + (word === 0 ? 1 : 0)
      this.shapes[i] = token.shape
      this.endings[i] = token.ending
      this.commas[i + 1] = this.commas[i]! + (token.ending === ending.comma ? 1 : 0)
      const stop = token.ending === ending.stop || token.ending === ending.semicolon
      this.stops[i + 1] = this.stops[i]! + (stop ? 1 : 0)
      this.numbers[i + 1] = this.numbers[i]! + (token.shape === shape.number ? 1 : 0)
      let balance = 0
      for (const sign of token.text) {
        if (sign === '(' || sign === '[' || sign === '“') balance++
        else if (sign === ')' || sign === ']' || sign === '”') balance--
      }
      this.opened[i + 1] = this.opened[i]! + balance
      this.prefix[i + 1] = (Math.imul(this.prefix[i]!, 1_000_003) + word) | 0
      this.powers[i + 1] = Math.imul(this.powers[i]!, 1_000_003)
      if (words.prose.phraseStarts.has(stem(token.norm))) this.phraseEnd[i] = longestPhrase(tokens, i, words)
    }
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

function longestPhrase(tokens: readonly Token[], at: number, words: DocumentWords): number {
  let text = ''
  let end = -1
  for (let j = at; j < tokens.length && j < at + 8; j++) {
    text = j === at ? stem(tokens[j]!.norm) : `${text} ${stem(tokens[j]!.norm)}`
    if (words.prose.phrases.has(text)) end = j + 1
  }
  return end
}
