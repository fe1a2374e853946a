// Where a quantity may start: a digit, a sign of comparison, or a word that opens a quantity, where no word or number goes on.
// Far fewer places than characters; and an expression that looked behind by itself would take six times as long to compile.
import { openingWords } from './grammar.ts'

const comparisons: ReadonlySet<string> = new Set('~≈≥≤<>')
const longestWord = Math.max(...Array.from(openingWords, (word) => word.length))

const goesOn = /[\p{L}\p{N}.,/][-–]?$/u
const space = 32

const isDigit = (code: number): boolean => code >= 48 && code <= 57
// Folds ASCII capitals onto their small letters; no other sign becomes a letter.
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

// Three code units hold a dash and the code point before it.
const isOpen = (text: string, at: number): boolean =>
  at === 0 || text.charCodeAt(at - 1) === space || !goesOn.test(text.slice(Math.max(0, at - 3), at))

/**
 * Find the places of a text at which a pattern of the grammar that starts with a number may match.
 *
 * @param text Normalised text.
 * @returns UTF-16 indices, ascending.
 */
export function findStarts(text: string): number[] {
  const starts: number[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const start = at++
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++
      starts.push(start)
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(at))) at++
      if (at - start <= longestWord && openingWords.has(text.slice(start, at).toLowerCase()))
        starts.push(start)
    } else if (comparisons.has(text[start]!)) starts.push(start)
  }
  return starts.filter((start) => isOpen(text, start))
}

/**
 * Match a sticky pattern at some places of a text.
 *
 * @returns Matches in order, not overlapping, as `matchAll` would find them.
 */
export function* matchAt(
  text: string,
  pattern: RegExp,
  starts: readonly number[],
): Generator<RegExpExecArray> {
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    end = pattern.lastIndex
    yield match
  }
}
