/** Stage: tokens. Reads the punctuation between tokens and keeps track of quotation marks and brackets. */
import type { Token } from './tokenize.ts'

const OPENING = '“„«'
const CLOSING = '”»'

/** Reads the gaps of a string one after the other. */
export class MarkReader {
  /** 0 outside, 1 in the first quotation, 2 in a later one, 3 in single quotes. */
  quoted = 0
  /** 1 within brackets. */
  bracket = 0
  /** White space of the gap read last: 1 at its start, 2 at its end, 4 anywhere. */
  space = 0
  #raw: string
  #tokens: Token[]
  #double = false
  #single = false
  #quotations = 0

  /**
   * @param raw
   *   The reference as printed.
   * @param tokens
   *   Its tokens.
   */
  constructor(raw: string, tokens: Token[]) {
    this.#raw = raw
    this.#tokens = tokens
  }

  /**
   * Reads the gap before a token, or after the last one.
   *
   * @param index
   *   The index of the token.
   * @returns
   *   At most six marks, quotes and dashes folded, white space dropped.
   */
  read(index: number): string {
    const from = index === 0 ? 0 : this.#tokens[index - 1]!.end
    const to = this.#tokens[index]?.start ?? this.#raw.length
    let gap = ''
    this.space = 0
    for (let at = from; at < to; at++) {
      const char = this.#raw.charAt(at)
      if (/\s/.test(char)) {
        this.space |= 4 | (at === from ? 1 : 0) | (at === to - 1 ? 2 : 0)
        continue
      }
      // A comma that was typed twice is one.
      if (gap.length < 6 && !(char === ',' && gap.endsWith(','))) gap += this.#fold(char, index)
      this.#follow(char, at === from && from > 0, at + 1 === to)
    }
    this.quoted = this.#double ? Math.min(this.#quotations, 2) : this.#single ? 3 : 0
    return gap
  }

  #follow(char: string, afterToken: boolean, beforeToken: boolean): void {
    if (OPENING.includes(char) || (char === '"' && !this.#double && beforeToken)) {
      if (!this.#double) this.#quotations++
      this.#double = true
    } else if (CLOSING.includes(char) || char === '"') this.#double = false
    else if (char === '‘' || (char === "'" && beforeToken && !afterToken)) this.#single = beforeToken
    else if (char === '’' || char === "'") this.#single = false
    else if (char === '(' || char === '[') this.bracket = 1
    else if (char === ')' || char === ']') this.bracket = 0
  }

  #fold(char: string, index: number): string {
    if ('“”„«»"'.includes(char)) return '"'
    if ("‘’'`´".includes(char)) return "'"
    if ('‐‑‒–—―−-'.includes(char)) return '-'
    if (char !== '∞') return char
    const before = this.#tokens[index - 1]
    const after = this.#tokens[index]
    return before && after && /\d$/.test(before.text) && /^\w?\d/.test(after.text) ? '-' : ':'
  }
}
