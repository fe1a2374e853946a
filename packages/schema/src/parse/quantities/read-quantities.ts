// Quantities of one text: what is printed, its numbers and its unit.
import { findStarts, matchAt } from './find-starts.ts'
import {
  bareDecimal,
  bareFrequency,
  betweenWithUnit,
  countByTime,
  factorWord,
  halfOfTime,
  namedFigure,
  numberWithUnit,
  partOfWhole,
  threshold,
  unitWithNumber,
} from './grammar.ts'
import type { Quantity } from './quantity.ts'
import {
  readCountByTime,
  readFactor,
  readFigure,
  readFrequency,
  readHalf,
  readNumberWithUnit,
  readPart,
  readUnitWithNumber,
} from './read-match.ts'

const mayHoldQuantity =
  /\d|%|\bhalf\b|fold\b|\b(?:third|quarter|fifth)s?\b|\b(?:once|twice|thrice|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i
/** A digit, or a spelled number before a word that may be its unit. */
const mayHoldNumber =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|one)(?:\sor\smore)?[\s-](?:to\s\w+\s)?(?:%|per|times|fold|milli|micro|nano|kilo|s|m|h|d|n|w|y|p|t|c|v|a|i)/i

/** What reads quantities, in order: the first that reads a place keeps it. The gate tells cheaply that there is none. */
const readers: readonly {
  gate: RegExp
  pattern: RegExp
  read: (found: RegExpExecArray) => Quantity | null
}[] = [
  { gate: /\b(?:day|week|month|year|hour)s?\s\d/i, pattern: unitWithNumber, read: readUnitWithNumber },
  { gate: /\bbetween\s/i, pattern: betweenWithUnit, read: readNumberWithUnit },
  { gate: /\bhalf an?\b/i, pattern: halfOfTime, read: readHalf },
  {
    gate: /\bhal(?:f|ves)\b|\b(?:third|quarter|fifth|tenth)s?\b|\b\w+\s(?:of|in)\s(?:every\s)?\d|\d\s(?:of|in|out of)\s/i,
    pattern: partOfWhole,
    read: readPart,
  },
  { gate: mayHoldNumber, pattern: numberWithUnit, read: readNumberWithUnit },
  {
    gate: /\b(?:a|per|each) (?:hour|day|week|month|night|year)\b/i,
    pattern: countByTime,
    read: readCountByTime,
  },
  { gate: /fold\b/i, pattern: factorWord, read: readFactor },
  { gate: /\b(?:once|twice|thrice|every|times)\b/i, pattern: bareFrequency, read: readFrequency },
  { gate: /\d/, pattern: namedFigure, read: readFigure },
  { gate: /\d\sor\s/, pattern: threshold, read: readFigure },
  { gate: /\d\.\d/, pattern: bareDecimal, read: readFigure },
]

/**
 * Read the quantities of a text.
 *
 * @param text Normalised text.
 * @returns Quantities in order, not overlapping.
 */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  if (!mayHoldQuantity.test(text)) return found
  const starts = findStarts(text)
  const taken = new Uint8Array(text.length)
  for (const { gate, pattern, read } of readers) {
    if (!gate.test(text)) continue
    const matches = pattern.sticky ? matchAt(text, pattern, starts) : text.matchAll(pattern)
    for (const match of matches) {
      const quantity = read(match as RegExpExecArray)
      if (!quantity) continue
      const { start, end } = quantity
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push(quantity)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
