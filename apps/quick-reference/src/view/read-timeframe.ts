// View: a printed time such as "Weeks 2–4" as months.

/** A time in months. */
export interface Timeframe {
  start: number
  end: number
}

const monthsPerUnit: Record<string, number> = {
  hour: 1 / 730.5,
  day: 1 / 30.44,
  week: 1 / 4.348,
  month: 1,
  year: 12,
}
const range = /(\d+(?:\.\d+)?)(?:\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?))?/
const unit = /\b(hour|day|week|month|year)s?\b/i

/**
 * Reads a time or a range of times.
 * @param text as printed, the unit before or after the numbers
 * @returns start and end in months, to two decimals; null where the text is no time
 */
export function readTimeframe(text: string): Timeframe | null {
  const numbers = range.exec(text)
  const word = unit.exec(text)?.[1]?.toLowerCase()
  if (!numbers || !word) return null
  const months = (number: string) => Math.round(Number(number) * monthsPerUnit[word]! * 100) / 100
  const end = months(numbers[2] ?? numbers[1]!)
  const start = numbers[2] === undefined ? 0 : months(numbers[1]!)
  return start < end ? { start, end } : null
}
