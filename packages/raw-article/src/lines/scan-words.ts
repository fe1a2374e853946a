// The words of a line, in one pass over its characters: how many, how they are set, which are long.

/** What a line's words are like. */
export interface WordFacts {
  /** Words in the line. */
  words: number
  /** Share of words of four letters or more that open with a capital, first word left out. */
  capitalised: number
  /** Whether the first word opens with a capital or a digit. */
  opensUpper: boolean
  /** Whether a sentence ends before the end of the line. */
  innerStop: boolean
  /** Runs of five letters or more, in lower case. */
  longWords: string[]
}

const unknown = 0
const other = 1
const letter = 2
const capital = 3
const digit = 4
const classes = new Uint8Array(0x10000)

function classify(code: number): number {
  const char = String.fromCharCode(code)
  // Surrogates are halves of letters far more often than of signs in running text.
  if (/\p{Lu}|\p{Lt}/u.test(char)) return capital
  if (/\p{L}/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return letter
  return /\p{N}/u.test(char) ? digit : other
}

function classOf(code: number): number {
  const known = classes[code]!
  if (known !== unknown) return known
  const found = classify(code)
  classes[code] = found
  return found
}

const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026
const isCloser = (code: number) => code === 34 || code === 41 || code === 0x201d || code === 0x2019
const isOpener = (code: number) => code === 34 || code === 40 || code === 0x201c || code === 0x2018
const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0
/** Marks within a word, and what has no width: soft hyphens, word joiners. */
const joinsWord = (code: number) =>
  code === 39 ||
  code === 0x2019 ||
  code === 46 ||
  code === 47 ||
  code === 45 ||
  code === 0xad ||
  code === 0x200b ||
  code === 0x2060

/** The letter or the Roman number that counts a heading: "B. Diagnosis", "IV. Treatment". */
const countsHeading = /^(?:[A-Z]|[IVX]{2,4})$/

/** Whether the stop at `at` ends a sentence with another after it. */
function endsInnerSentence(text: string, at: number): boolean {
  if (at <= 4 && countsHeading.test(text.slice(0, at))) return false
  let next = at + 1
  if (isCloser(text.charCodeAt(next))) next++
  if (!isSpace(text.charCodeAt(next))) return false
  while (isSpace(text.charCodeAt(next))) next++
  if (isOpener(text.charCodeAt(next))) next++
  return next < text.length && classOf(text.charCodeAt(next)) === capital
}

/**
 * Scan the words of a line.
 *
 * @param text The line.
 * @returns What its words are like.
 */
export function scanWords(text: string): WordFacts {
  const longWords: string[] = []
  let words = 0
  let innerStop = false
  let opensUpper = false
  let longer = 0
  let upper = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === other) {
      if (!innerStop && words > 0 && isStop(code)) innerStop = endsInnerSentence(text, at)
      at++
      continue
    }
    const start = at
    let run = kind === digit ? at + 1 : at
    words++
    if (words === 1) opensUpper = kind === capital || kind === digit
    for (; at < text.length; at++) {
      const inner = text.charCodeAt(at)
      const innerKind = classOf(inner)
      if (innerKind === letter || innerKind === capital) continue
      if (at - run >= 5) longWords.push(text.slice(run, at).toLowerCase())
      run = at + 1
      if (innerKind === digit) continue
      if (!joinsWord(inner)) break
      if (!innerStop && isStop(inner)) innerStop = endsInnerSentence(text, at)
    }
    if (at - run >= 5) longWords.push(text.slice(run, at).toLowerCase())
    if (words > 1 && at - start >= 4) {
      longer++
      if (kind === capital) upper++
    }
  }
  return {
    words,
    capitalised: longer === 0 ? (words > 1 ? 0.5 : 1) : upper / longer,
    opensUpper,
    innerStop: innerStop && words > 3,
    longWords,
  }
}
