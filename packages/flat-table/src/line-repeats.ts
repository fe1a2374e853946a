// Stage: context. Beginnings and ends that several lines share and after which they part: a sign of repeated cells.

import type { Quantities } from './quantities.ts'
import { ending, isCapital, shape, type Token } from './tokens.ts'
import { isVerdict } from './word-suffixes.ts'

const longest = 6
const mostLines = 200

/** Beginnings and ends of lines, as words joined by spaces, at which lines that share them part. */
export interface LineRepeats {
  prefixes: ReadonlySet<string>
  suffixes: ReadonlySet<string>
  /** Whether every row holds as many inner sentence ends, and at least one: then they are ends of cells. */
  stopsAgree: boolean
  /** Whether every row opens as many quantities after its first word, and at least one: then each opens a cell. */
  quantitiesAgree: boolean
  /** Whether all of at least three rows end with a quantity that may be a cell, or with a word that answers. */
  answersClose: boolean
  /** Words with a capital that stand in nearly every row, in lower case. */
  common: ReadonlySet<string>
  /** How rows go on after their first word: all with a capital, some in lower case, or neither is clear. */
  openings: 'capital' | 'lower' | 'unclear'
}

/** Joins up to `longest` words from one end of a line; `visit` gets each text and the word that comes next. */
export function visitEnds(
  row: readonly Token[],
  fromEnd: boolean,
  visit: (text: string, length: number, next: string) => void,
): void {
  const n = row.length
  let text = ''
  for (let m = 1; m <= longest && m < n; m++) {
    const word = row[fromEnd ? n - m : m - 1]!.norm
    text = fromEnd ? `${word} ${text}` : `${text} ${word}`
    visit(text, m, row[fromEnd ? n - m - 1 : m]!.norm)
  }
}

function branching(rows: readonly Token[][], fromEnd: boolean): Set<string> {
  const followers = new Map<string, string>()
  const branches = new Set<string>()
  for (const row of rows.slice(0, mostLines))
    visitEnds(row, fromEnd, (text, _, next) => {
      const known = followers.get(text)
      if (known === undefined) followers.set(text, next)
      else if (known !== next) branches.add(text)
    })
  return branches
}

/** Whether a sentence ends between two words: a stop before a capital, an abbreviation or a number. */
export function isSentenceEnd(previous: Token, next: Token): boolean {
  return previous.ending === ending.stop && next.shape > shape.lower
}

/** Sentence ends within a row, each before a word that opens with a capital or a number. */
function innerStops(row: readonly Token[]): number {
  let stops = 0
  for (let i = 1; i < row.length; i++) if (isSentenceEnd(row[i - 1]!, row[i]!)) stops++
  return stops
}

/** Whether a quantity that may be a cell opens at a word: not a bare number or a time that goes on with a phrase. */
export const opensCell = (tokens: readonly Token[], quantities: Quantities, at: number): boolean =>
  quantities.ends[at]! > 0 && quantities.measured[at] !== 2 && !tokens[at - 1]!.leans

function innerQuantities(row: readonly Token[], quantities: Quantities): number {
  let opened = 0
  for (let i = 1; i < row.length; i++) if (opensCell(row, quantities, i)) opened++
  return opened
}

/** Whether what opens at a word, not the first, and ends the row is a quantity that may be a cell, or a word that answers. */
export const isClosingAnswer = (row: readonly Token[], quantities: Quantities, at: number): boolean =>
  quantities.ends[at] === row.length
    ? opensCell(row, quantities, at)
    : at === row.length - 1 && isCapital(row[at]!) && isVerdict(row[at]!.norm)

/** Whether a count is the same in all of at least three rows, and not 0. */
const agree = (counts: readonly number[]): boolean =>
  counts.length > 2 && counts[0]! > 0 && counts.every((count) => count === counts[0])

/** Words with a capital, not the first of their row and no answers, that at least four of five rows hold. */
function findCommon(rows: readonly Token[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const seen = new Set<string>()
    for (let i = 1; i < row.length; i++) {
      const token = row[i]!
      if (token.shape > shape.capitalFunction && token.shape <= shape.acronym && !isVerdict(token.norm))
        seen.add(token.norm)
    }
    for (const norm of seen) counts.set(norm, (counts.get(norm) ?? 0) + 1)
  }
  const least = Math.max(3, 0.8 * rows.length)
  return new Set([...counts].filter(([, count]) => count >= least).map(([norm]) => norm))
}

/** How rows go on after a first word with a capital. A closed-class word goes on with either: "Return to Sport", "Time to peak". */
function findOpenings(rows: readonly Token[][]): LineRepeats['openings'] {
  let capitals = 0
  let lower = 0
  for (const row of rows) {
    const [first, second] = row
    if (second === undefined || !isCapital(first!) || first!.ending !== ending.plain) continue
    if (isCapital(second)) capitals++
    else if (second.shape === shape.lower) lower++
  }
  if (lower * 4 >= rows.length) return 'lower'
  return lower === 0 && capitals > 2 && capitals * 4 >= rows.length * 3 ? 'capital' : 'unclear'
}

/** Finds the beginnings and ends that at least two rows share although the words next to them differ. */
export function findRepeats(rows: readonly Token[][], quantities: readonly Quantities[]): LineRepeats {
  const first = rows.slice(0, mostLines)
  return {
    prefixes: branching(rows, false),
    suffixes: branching(rows, true),
    stopsAgree: agree(first.map(innerStops)),
    quantitiesAgree: agree(first.map((row, r) => innerQuantities(row, quantities[r]!))),
    answersClose:
      first.length > 2 &&
      first.every((row, r) => row.some((_, i) => i > 0 && isClosingAnswer(row, quantities[r]!, i))),
    common: findCommon(first),
    openings: findOpenings(first),
  }
}
