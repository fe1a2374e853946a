// A quantity and what its reading needs: numbers, units, kinds, places.
import type { FindingKind } from '../../entities/finding.ts'
import { unitKinds } from './grammar.ts'
import { valueOfWord } from './number-words.ts'

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

/** Named groups of a match. */
export type Groups = Record<string, string | undefined>
/** The numbers of a quantity. */
export type Numbers = Pick<Quantity, 'value' | 'min' | 'max'>
/** A number written as a word. */
export const isWord = /^[a-z]+$/i

/** The number that is printed in figures or as a word; "a" third is one. */
export function numberOf(printed: string): number {
  const word = printed.toLowerCase()
  return word === 'a' ? 1 : (valueOfWord[word] ?? Number(printed.replaceAll(',', '')))
}

/** A unit in its one form: "weeks" is "week", "percent" is "%". */
export function singular(unit: string): string {
  if (/^percent|^per cent$/i.test(unit)) return '%'
  if (/^-?fold$|^×$|^x$/i.test(unit)) return 'times'
  if (/^(?:times|glasses|inches|feet|reps|base pairs|steps|mmHg)$/i.test(unit) || unit.length < 4) return unit
  return /^(?:people|men|women|children)$/i.test(unit) ? unit.toLowerCase() : unit.replace(/s$/, '')
}

/** What a unit with its rate measures. */
export function kindOf(unit: string, rate: string): FindingKind {
  if (/\/\s?(?:mL|ml|dL|L|µL|μL)|per (?:mL|millilit|dL|lit)/i.test(rate)) return 'concentration'
  if (/\/\s?m[2²]/.test(rate)) return 'other'
  const kind = unitKinds.find(([pattern]) => pattern.test(unit))?.[1] ?? 'other'
  return kind === 'multiple' && rate !== '' ? 'frequency' : kind
}

/** The values of one number or of a range, times a size. */
export function numbersOf(first: string, second: string | undefined, size = 1): Numbers {
  // 12.5 million is 12500000, whatever the binary fraction.
  const scaled = (printed: string) => Number((numberOf(printed) * size).toPrecision(12))
  if (second === undefined) return { value: scaled(first), min: null, max: null }
  return { value: null, min: scaled(first), max: scaled(second) }
}

/** Where a match stands. */
export function placed(found: RegExpExecArray): Pick<Quantity, 'start' | 'end' | 'text'> {
  return { start: found.index, end: found.index + found[0].length, text: found[0] }
}
