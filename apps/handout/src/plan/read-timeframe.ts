// Plan: a timeframe as an article prints it, to months.

/** A stretch of time in months. */
export interface Timeframe {
  start: number
  end: number
}

/** Mean days of a month, for weeks and days on an axis of months. */
const daysPerMonth = 365.25 / 12

const months: Record<string, number> = { day: 1 / daysPerMonth, week: 7 / daysPerMonth, month: 1, year: 12 }

/**
 * Reads for example "Weeks 2–4", "Months 12-24", "3 to 6 months".
 * @param text a cell or label
 * @returns the stretch, or null where the text is no range with a unit
 */
export function readTimeframe(text: string): Timeframe | null {
  const unit = /\b(day|week|month|year)s?\b/i.exec(text)?.[1]?.toLowerCase()
  const range = /(?<![\d.])(\d+(?:\.\d+)?)\s?(?:[-–—]|to)\s?(\d+(?:\.\d+)?)/.exec(text)
  if (!unit || !range) return null
  const [start, end] = [Number(range[1]) * months[unit]!, Number(range[2]) * months[unit]!]
  return end > start ? { start: rounded(start), end: rounded(end) } : null
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
