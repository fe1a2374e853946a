// Stage: words. Recognises a period with its number: "Days 1-14", "Week 6", "Months 3 to 12".

import { type Found, isNumber, isOpen, isUnitToken } from './quantity-tokens.ts'
import { joints } from './quantity-words.ts'
import { ending, isCapital, type Token } from './tokens.ts'
import { isPeriod } from './units.ts'

/** The period with a capital and its number or range that opens at a word, or `null`. */
export function numberedPeriodAt(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at]!
  const isNamed = isCapital(first) && isOpen(first) && isPeriod(first.norm.replace(/s$/u, ''))
  if (!isNamed || !isNumber(tokens[at + 1])) return null
  const isRange =
    joints.has(tokens[at + 2]?.norm ?? '') && isOpen(tokens[at + 1]!) && isNumber(tokens[at + 3])
  const end = isRange ? at + 4 : at + 2
  // A unit behind the number makes it a quantity of its own: "Hours 5 mg".
  return isUnitToken(tokens[end]) && tokens[end - 1]!.ending === ending.plain
    ? null
    : { end, measured: true, timed: false }
}
