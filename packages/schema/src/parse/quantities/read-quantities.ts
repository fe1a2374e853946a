// Quantities of one text: what is printed, its numbers and its unit.
import type { FindingKind } from '../../entities/finding.ts'
import {
  bareDecimal,
  bareFrequency,
  betweenWithUnit,
  countByTime,
  factorWord,
  figureCell,
  halfOfTime,
  namedFigure,
  numberWithUnit,
  partOfWhole,
  spelledCounts,
  threshold,
  unitKinds,
  unitOfLabel,
  unitWithNumber,
  valueOfMagnitude,
  valueOfPart,
  valueOfWord,
} from './grammar.ts'

/** A quantity in a text; `start` and `end` are indices into it. */
export interface Quantity {
  start: number
  end: number
  text: string
  kind: FindingKind
  value: number | null
  min: number | null
  max: number | null
  unit: string | null
}

type Groups = Record<string, string | undefined>
type Numbers = Pick<Quantity, 'value' | 'min' | 'max'>

const mayHoldQuantity =
  /\d|%|\bhalf\b|fold\b|\b(?:third|quarter|fifth)s?\b|\b(?:once|twice|thrice|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i
/** A digit, or a spelled number before a word that may be its unit. */
const mayHoldNumber =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|one)(?:\sor\smore)?[\s-](?:to\s\w+\s)?(?:%|per|times|fold|milli|micro|nano|kilo|s|m|h|d|n|w|y|p|t|c|v|a|i)/i
const isWord = /^[a-z]+$/i

function numberOf(printed: string): number {
  return valueOfWord[printed.toLowerCase()] ?? Number(printed.replaceAll(',', ''))
}

function singular(unit: string): string {
  if (/^percent|^per cent$/i.test(unit)) return '%'
  if (/^-?fold$|^×$|^x$/i.test(unit)) return 'times'
  if (/^(?:times|glasses|inches|feet|reps|base pairs|steps|mmHg)$/i.test(unit) || unit.length < 4) return unit
  return /^(?:people|men|women|children)$/i.test(unit) ? unit.toLowerCase() : unit.replace(/s$/, '')
}

function kindOf(unit: string, rate: string): FindingKind {
  if (/\/\s?(?:mL|ml|dL|L|µL|μL)|per (?:mL|millilit|dL|lit)/i.test(rate)) return 'concentration'
  if (/\/\s?m[2²]/.test(rate)) return 'other'
  const kind = unitKinds.find(([pattern]) => pattern.test(unit))?.[1] ?? 'other'
  return kind === 'multiple' && rate !== '' ? 'frequency' : kind
}

function numbersOf(first: string, second: string | undefined, size = 1): Numbers {
  // 12.5 million is 12500000, whatever the binary fraction.
  const scaled = (printed: string) => Number((numberOf(printed) * size).toPrecision(12))
  if (second === undefined) return { value: scaled(first), min: null, max: null }
  return { value: null, min: scaled(first), max: scaled(second) }
}

function placed(found: RegExpExecArray): Pick<Quantity, 'start' | 'end' | 'text'> {
  return { start: found.index, end: found.index + found[0].length, text: found[0] }
}

/** Whether a word stands just before a match: "no two women" counts nobody. */
function follows({ input, index }: RegExpExecArray, word: string): boolean {
  return input.slice(Math.max(0, index - word.length - 1), index).toLowerCase() === `${word} `
}

function readNumberWithUnit(found: RegExpExecArray): Quantity | null {
  const { first, second, scale, unit = '', rate = '' } = found.groups as Groups
  const repeated = /^every\s$/i.test(found.groups!.qualifier ?? '')
  const spelled = isWord.test(first!)
  // A spelled number counts only with a unit that measures ("three months"), not with things ("three sets").
  if (
    spelled &&
    !/^(?:%|percent|per cent|times|fold|-fold)$/i.test(unit) &&
    !unitKinds[1]![0].test(unit) &&
    !(spelledCounts.test(unit) && first!.toLowerCase() !== 'one' && !follows(found, 'no')) &&
    !scale
  )
    return null
  const printedUnit = valueOfMagnitude[unit.toLowerCase()] ? '' : unit
  const size =
    (valueOfMagnitude[scale?.trim().toLowerCase() ?? ''] ?? 1) * (valueOfMagnitude[unit.toLowerCase()] ?? 1)
  const fullUnit = `${singular(printedUnit)}${rate.replace(/\s*\/\s*/g, '/')}`.trim()
  return {
    ...placed(found),
    ...numbersOf(first!, second, size),
    kind: repeated ? 'frequency' : kindOf(unit, rate),
    unit: fullUnit === '' ? null : fullUnit,
  }
}

function readCountByTime(found: RegExpExecArray): Quantity | null {
  const { first, second, things, frequency } = found.groups as Groups
  const noun = things!.trim()
  if (/\b(?:of|in|for|and|or|to|than|the|with|at|on)\b/i.test(noun)) return null
  const per = frequency!.replace(/^(?:a|each)\s/i, 'per ').toLowerCase()
  return { ...placed(found), ...numbersOf(first!, second), kind: 'frequency', unit: `${noun} ${per}`.trim() }
}

function readPart(found: RegExpExecArray): Quantity | null {
  const { part, whole, times, fraction } = found.groups as Groups
  if (part !== undefined) {
    const [some, all] = [numberOf(part), numberOf(whole!)]
    // "two of three" is counted, "1 of 1" and "2019 in 5" are not parts; nor are "one of two" choices spelled out.
    const isYear = /^(?:19|20)\d\d$/.test(whole!)
    if (
      some > all ||
      all < 2 ||
      isYear ||
      (isWord.test(part) && isWord.test(whole!) && / of /i.test(found[0]))
    )
      return null
    const value = Number((some / all).toPrecision(4))
    return { ...placed(found), value, min: null, max: null, kind: 'other', unit: `of ${whole}` }
  }
  if (times === 'a' && !/^(?:third|quarter|fifth|tenth)$/i.test(fraction!)) return null
  const size =
    fraction === undefined ? 1 / 2 : (valueOfPart[fraction.toLowerCase().replace(/s$/, '')] ?? 1 / 2)
  const value = Number(((times === undefined ? 1 : numberOf(times)) * size).toPrecision(4))
  return { ...placed(found), value, min: null, max: null, kind: 'other', unit: null }
}

function readHalf(found: RegExpExecArray): Quantity {
  const unit = found.groups!.unit!.toLowerCase()
  return { ...placed(found), value: 0.5, min: null, max: null, kind: 'duration', unit }
}

function readFactor(found: RegExpExecArray): Quantity {
  const value = numberOf(found.groups!.first!)
  return { ...placed(found), value, min: null, max: null, kind: 'multiple', unit: 'times' }
}

function readFigure(found: RegExpExecArray): Quantity {
  const { first, second, figure = found[0] } = found.groups as Groups
  const start = found.index + found[0].indexOf(figure)
  return {
    start,
    end: start + figure.length,
    text: figure,
    ...numbersOf(first!, second),
    kind: 'other',
    unit: null,
  }
}

/**
 * Read a cell that is a figure and nothing else.
 *
 * @param text The cell.
 * @param label The label of its column, which may state the unit.
 * @returns The quantity; null where the cell holds words, or a number that nothing tells to be a quantity.
 */
export function readFigureCell(text: string, label: string): Quantity | null {
  const found = figureCell.exec(text)
  if (!found) return null
  const { first, second, qualifier, tail } = found.groups as Groups
  const labelled = unitOfLabel.exec(label)?.groups
  const unit = labelled?.unit ?? labelled?.whole
  if (unit === undefined && qualifier === undefined && tail === undefined && !/\.\d/.test(text) && !second)
    return null
  const [base, ...per] = (unit ?? '').split('/')
  return {
    ...placed(found),
    ...numbersOf(first!, second),
    kind: unit === undefined ? 'other' : kindOf(base!.trim(), per.length > 0 ? `/${per.join('/')}` : ''),
    unit: labelled?.whole ? singular(labelled.whole.toLowerCase()) : (unit ?? null),
  }
}

function readUnitWithNumber(found: RegExpExecArray): Quantity {
  const { first, second, unit } = found.groups as Groups
  const name = unit!.toLowerCase().replace(/s$/, '')
  return { ...placed(found), ...numbersOf(first!, second), kind: 'duration', unit: name }
}

function readFrequency(found: RegExpExecArray): Quantity {
  return { ...placed(found), kind: 'frequency', value: null, min: null, max: null, unit: null }
}

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
  const taken = new Uint8Array(text.length)
  for (const { gate, pattern, read } of readers) {
    if (!gate.test(text)) continue
    for (const match of text.matchAll(pattern)) {
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
