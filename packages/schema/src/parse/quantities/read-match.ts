// From a match of the grammar to a quantity, one function a pattern.
import { spelledCounts, unitKinds, valueOfMagnitude, valueOfPart } from './grammar.ts'
import {
  type Groups,
  isWord,
  kindOf,
  numberOf,
  numbersOf,
  placed,
  type Quantity,
  singular,
} from './quantity.ts'

/** Whether a word stands just before a match: "no two women" counts nobody. */
function follows({ input, index }: RegExpExecArray, word: string): boolean {
  return input.slice(Math.max(0, index - word.length - 1), index).toLowerCase() === `${word} `
}

/** "74 days"; null where a spelled number counts things. */
export function readNumberWithUnit(found: RegExpExecArray): Quantity | null {
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
  const fullUnit = `${singular(printedUnit)}${rate.replace(/ ?\/ ?/g, '/')}`.trim()
  return {
    ...placed(found),
    ...numbersOf(first!, second, size),
    kind: repeated ? 'frequency' : kindOf(unit, rate),
    unit: fullUnit === '' ? null : fullUnit,
  }
}

/** "12 canisters a year"; null where the words between are no thing. */
export function readCountByTime(found: RegExpExecArray): Quantity | null {
  const { first, second, things, frequency } = found.groups as Groups
  const noun = things!.trim()
  if (/\b(?:of|in|for|and|or|to|than|the|with|at|on)\b/i.test(noun)) return null
  const per = frequency!.replace(/^(?:a|each)\s/i, 'per ').toLowerCase()
  return { ...placed(found), ...numbersOf(first!, second), kind: 'frequency', unit: `${noun} ${per}`.trim() }
}

/** "14 of 16"; null where it is no part. */
export function readPart(found: RegExpExecArray): Quantity | null {
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

/** "half an hour". */
export function readHalf(found: RegExpExecArray): Quantity {
  const unit = found.groups!.unit!.toLowerCase()
  return { ...placed(found), value: 0.5, min: null, max: null, kind: 'duration', unit }
}

/** "twofold". */
export function readFactor(found: RegExpExecArray): Quantity {
  const value = numberOf(found.groups!.first!)
  return { ...placed(found), value, min: null, max: null, kind: 'multiple', unit: 'times' }
}

/** A figure without unit. */
export function readFigure(found: RegExpExecArray): Quantity {
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

/** "Weeks 2-4". */
export function readUnitWithNumber(found: RegExpExecArray): Quantity {
  const { first, second, unit } = found.groups as Groups
  const name = unit!.toLowerCase().replace(/s$/, '')
  return { ...placed(found), ...numbersOf(first!, second), kind: 'duration', unit: name }
}

/** "twice weekly". */
export function readFrequency(found: RegExpExecArray): Quantity {
  return { ...placed(found), kind: 'frequency', value: null, min: null, max: null, unit: null }
}
