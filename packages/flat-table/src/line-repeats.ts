// Stage: context. Beginnings and ends that several lines share and after which they part: a sign of repeated cells.

import { ending, shape, type Token } from './tokens.ts'

const longest = 6
const mostLines = 200

/** Beginnings and ends of lines, as words joined by spaces, at which lines that share them part. */
export interface LineRepeats {
  prefixes: ReadonlySet<string>
  suffixes: ReadonlySet<string>
  /** Whether every row holds as many inner sentence ends, and at least one: then they are ends of cells. */
  stopsAgree: boolean
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

function doStopsAgree(rows: readonly Token[][]): boolean {
  const [first, ...others] = rows.slice(0, mostLines)
  if (!first || others.length < 2) return false
  const stops = innerStops(first)
  return stops > 0 && others.every((row) => innerStops(row) === stops)
}

/** Finds the beginnings and ends that at least two rows share although the words next to them differ. */
export function findRepeats(rows: readonly Token[][]): LineRepeats {
  return {
    prefixes: branching(rows, false),
    suffixes: branching(rows, true),
    stopsAgree: doStopsAgree(rows),
  }
}
