// Quantities of one text: what is printed, its numbers and its unit.
import type { FindingKind } from '../../entities/finding.ts'
import {
  bareFrequency,
  numberWithUnit,
  unitKinds,
  unitWithNumber,
  valueOfMagnitude,
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

const mayHoldQuantity =
  /\d|%|\b(?:once|twice|thrice|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i
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

function readNumberWithUnit(found: RegExpExecArray): Quantity | null {
  const {
    first,
    second,
    scale,
    unit = '',
    rate = '',
    joiner,
  } = found.groups as Record<string, string | undefined>
  if (joiner && /and|or/.test(joiner) && !/between|from/i.test(found.groups!.qualifier ?? '')) {
    if (/and/.test(joiner)) return null
  }
  const repeated = /^every\s$/i.test(found.groups!.qualifier ?? '')
  const size = valueOfMagnitude[scale?.trim().toLowerCase() ?? ''] ?? 1
  const spelled = isWord.test(first!)
  // A spelled number counts only with a unit that measures ("three months"), not with things ("three sets").
  if (
    spelled &&
    !/^(?:%|percent|per cent|times|fold|-fold)$/i.test(unit) &&
    !unitKinds[1]![0].test(unit) &&
    !scale
  )
    return null
  const low = numberOf(first!) * size
  const high = second === undefined ? null : numberOf(second) * size
  const printedUnit = valueOfMagnitude[unit.toLowerCase()] ? '' : unit
  const factor = valueOfMagnitude[unit.toLowerCase()] ?? 1
  const fullUnit = `${singular(printedUnit)}${rate.replace(/\s*\/\s*/g, '/')}`.trim()
  return {
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    kind: repeated ? 'frequency' : kindOf(unit, rate),
    value: high === null ? low * factor : null,
    min: high === null ? null : low * factor,
    max: high === null ? null : high * factor,
    unit: fullUnit === '' ? null : fullUnit,
  }
}

function readUnitWithNumber(found: RegExpExecArray): Quantity {
  const { first, second, unit } = found.groups as Record<string, string>
  const low = numberOf(first!)
  const high = second === undefined ? null : numberOf(second)
  return {
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    kind: 'duration',
    value: high === null ? low : null,
    min: high === null ? null : low,
    max: high,
    unit: unit!.toLowerCase().replace(/s$/, ''),
  }
}

function readFrequency(found: RegExpExecArray): Quantity {
  return {
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    kind: 'frequency',
    value: null,
    min: null,
    max: null,
    unit: null,
  }
}

/**
 * Read the quantities of a text.
 *
 * @param text Normalised text.
 * @returns Quantities in order, not overlapping.
 */
export function readQuantities(text: string): Quantity[] {
  if (!mayHoldQuantity.test(text)) return []
  const found: Quantity[] = []
  const overlaps = (start: number, end: number) =>
    found.some((other) => start < other.end && end > other.start)
  const collect = (pattern: RegExp, read: (match: RegExpExecArray) => Quantity | null) => {
    for (const match of text.matchAll(pattern)) {
      if (overlaps(match.index, match.index + match[0].length)) continue
      const quantity = read(match as RegExpExecArray)
      if (quantity) found.push(quantity)
    }
  }
  collect(unitWithNumber, readUnitWithNumber)
  collect(numberWithUnit, readNumberWithUnit)
  collect(bareFrequency, readFrequency)
  return found.sort((a, b) => a.start - b.start)
}
