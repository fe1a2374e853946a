// Stage 1a: the numbers of entries that stand on lines of their own ("1", "[1]", "1.") are joined with the entries under them.

import type { Line } from './scan-lines.ts'

const number = /^[[(]?(\d{1,3})[\])]?[.:]?$/
const fewest = 3
const fewestWords = 5
/** An entry may go on over some lines before the next number. */
const mostBetween = 4
const farthest = 1

/** The number that a line is, or null. */
const numberOf = ({ text }: Line): number | null => {
  const digits = text.length <= 6 ? number.exec(text)?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}

const isEntry = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.blanksBefore <= farthest &&
  line.text.split(/\s+/, fewestWords).length === fewestWords

/** Indices of the lines that are numbers over entries and count on from 1. */
function findNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  const close = () => {
    if (run.length >= fewest) for (const at of run) found.add(at)
    run = []
  }
  for (const [at, line] of lines.entries()) {
    if (run.length > 0 && at - run.at(-1)! > mostBetween) close()
    const own = numberOf(line)
    if (own === null || !isEntry(lines[at + 1])) continue
    if (own !== run.length + 1) close()
    if (own === run.length + 1) run.push(at)
  }
  close()
  return found
}

/**
 * Join numbers that stand alone with the entries that they count.
 *
 * @param text The text that the lines are of.
 * @param lines Its lines.
 * @returns The same lines where no numbers count on; otherwise lines that may run over line ends of the file.
 */
export function joinNumbers(text: string, lines: Line[]): Line[] {
  if (!lines.some((line) => numberOf(line) !== null)) return lines
  const numbers = findNumbers(lines)
  if (numbers.size === 0) return lines
  const joined: Line[] = []
  for (const [at, line] of lines.entries()) {
    if (numbers.has(at - 1)) continue
    const own = { ...line, index: joined.length }
    const entry = numbers.has(at) ? lines[at + 1] : undefined
    if (entry) {
      own.isJoined = true
      own.end = entry.end
      own.text = text.slice(own.start, entry.end)
      own.blanksAfter = entry.blanksAfter
      own.trailingTabs = entry.trailingTabs
    }
    joined.push(own)
  }
  return joined
}
