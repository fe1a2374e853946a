// Stage: words. Recognises a quantity: a number with what compares it, its range and its unit, or how often something is done.

import { numberedPeriodAt } from './numbered-period-at.ts'
import { type Found, isNumber, isNumberWord, isOpen, isUnitToken, skipBracket } from './quantity-tokens.ts'
import {
  closers,
  comparators,
  comparisonSigns,
  isNumberRange,
  isNumberWithUnit,
  joints,
  openEnds,
  pairedComparators,
  timePrepositions,
} from './quantity-words.ts'
import { ending, isLower, shape, type Token } from './tokens.ts'
import { isPeriod, isRhythm } from './units.ts'

/** What an amount may be given per: a unit, or a noun such as "session". */
const isShare = (token: Token): boolean => (isLower(token) && !token.leans) || isUnitToken(token)

/** End of "a day", "per week", "each night", "daily" at a word; the word itself where there is none. */
function skipRhythm(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return at
  if (isRhythm(token.norm) && token.shape <= shape.lower) return at + 1
  if (/^(?:a|an|per|each|every|the)$/.test(token.text)) {
    const next = tokens[at + 1]
    if (token.text === 'per' && isNumber(next) && isUnitToken(tokens[at + 2])) return at + 3
    if (next !== undefined && (isPeriod(next.norm) || (token.text === 'per' && isShare(next)))) return at + 2
  }
  return at
}

/** End of what compares a number ("at least", "below", "<"); the word itself where nothing does. */
function skipComparator(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (!isOpen(token) || next === undefined) return at
  if (comparators.has(token.norm) || comparisonSigns.has(token.text)) return at + 1
  return pairedComparators.get(token.norm)?.has(next.norm) && isOpen(next) ? at + 2 : at
}

/** "once daily", "twice a week", "once or twice daily", "every day", "every other week". */
function frequencyAt(tokens: readonly Token[], at: number): Found | null {
  let j = at
  const first = tokens[j]!
  if (first.norm === 'once' || first.norm === 'twice') {
    if (!isOpen(first)) return null
    j++
    const then = tokens[j + 1]
    if (tokens[j]?.norm === 'or' && (then?.norm === 'twice' || then?.norm === 'more')) j += 2
    const end = skipRhythm(tokens, j)
    return end > j ? { end, measured: true, timed: false } : null
  }
  if (first.norm !== 'every' || !isOpen(first)) return null
  if (tokens[j + 1]?.norm === 'other') j++
  return isPeriod(tokens[j + 1]?.norm ?? '') ? { end: j + 2, measured: true, timed: false } : null
}

/** "three times a day", "two to four times daily". */
function timesAt(tokens: readonly Token[], at: number): number {
  const isCount = (token: Token | undefined) => isNumber(token) || isNumberWord(token)
  if (!isCount(tokens[at]) || tokens[at]!.ending !== ending.plain) return at
  const isRange = joints.has(tokens[at + 1]?.norm ?? '') && isCount(tokens[at + 2])
  const times = isRange ? at + 3 : at + 1
  if (tokens[times]?.norm !== 'times' || !isOpen(tokens[times])) return at
  const end = skipRhythm(tokens, times + 1)
  return end > times + 1 ? end : at
}

/** End of how often an amount is taken, where that stands after it: "twice daily", "every 2 weeks"; the word itself where it does not. */
function skipSchedule(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return at
  const end = frequencyAt(tokens, at)?.end ?? timesAt(tokens, at)
  if (end > at || token.norm !== 'every') return end
  return quantityAt(tokens, at, { schedules: false, units: true })?.end ?? at
}

/** What belongs to a quantity beside its number. */
export interface QuantityForm {
  /** How often an amount is taken: "5 mg twice daily". */
  schedules: boolean
  /** The unit, which a table may print in a column of its own. */
  units: boolean
}

/** The quantity that opens at a word, or `null`. */
export function quantityAt(tokens: readonly Token[], at: number, form: QuantityForm): Found | null {
  const frequency = frequencyAt(tokens, at) ?? numberedPeriodAt(tokens, at)
  if (frequency !== null) return frequency
  if (!form.units && isUnitToken(tokens[at])) return { end: at + 1, measured: true, timed: false }
  let j = skipComparator(tokens, at)
  let measured = j > at
  let between = false
  let timed = false
  if (j === at && isOpen(tokens[j]!)) {
    if (tokens[j]!.norm === 'between') between = true
    else if (timePrepositions.has(tokens[j]!.norm)) timed = true
    if (between || timed) j++
    if (timed && j < tokens.length) j = skipComparator(tokens, j)
  }
  let units = 0
  for (;;) {
    const token = tokens[j]
    const isWord = isNumberWord(token)
    if (!isWord && !isNumber(token)) return null
    if (isWord && !isUnitToken(tokens[j + 1]) && !joints.has(tokens[j + 1]?.norm ?? '')) return null
    if (isNumberWithUnit(token!.text)) units++
    if (isNumberRange(token!.text)) measured = true
    j++
    if (token!.ending === ending.comma && isNumber(tokens[j])) {
      measured = true
      continue
    }
    if (token!.ending === ending.plain && form.units && isUnitToken(tokens[j])) {
      units++
      const unit = tokens[j++]!
      if (unit.ending !== ending.plain) break
      j = skipRhythm(tokens, j)
    } else if (token!.ending !== ending.plain) break
    const joint = tokens[j]
    const next = tokens[j + 1]
    if (joint === undefined || !joints.has(joint.norm) || (joint.norm === 'and' && !between)) break
    if (!isNumber(next) && !isNumberWord(next)) break
    measured = true
    j++
  }
  if (timed && units === 0) return null
  const last = tokens[j - 1]!
  if (last.ending === ending.plain) {
    const joint = tokens[j]?.text
    if ((joint === 'or' || joint === 'and') && openEnds.has(tokens[j + 1]?.text ?? '')) {
      measured = true
      j += 2
    } else if (units > 0 && closers.has(tokens[j]?.text ?? '')) j++
    else if (units > 0) j = skipRhythm(tokens, j)
  }
  if (tokens[j - 1]!.ending === ending.plain) {
    const end = skipBracket(tokens, j)
    if (end > j) measured = true
    j = end
  }
  if (form.schedules && units > 0 && !timed && tokens[j - 1]!.ending === ending.plain)
    j = skipSchedule(tokens, j)
  if (isNumberWord(tokens[at]) && units === 0) return null
  return { end: j, measured: measured || units > 0 || between || timed, timed }
}
