/** Stage: assemble. When a work was issued and when a page was looked at. */
import type { Context } from '../features/context.ts'
import { Shape } from '../tokens/shape.ts'
import { isYear } from '../tokens/tokenize.ts'
import type { CslDate } from '../types.ts'
import type { Run } from './runs.ts'

/** A date and where its parts stand. */
export interface FoundDate {
  date: CslDate
  ranges: [number, number][]
}

const MONTHS: [number, string][] = [
  [1, 'jan ene'],
  [2, 'feb fév feb'],
  [3, 'mar mär'],
  [4, 'apr avr abr'],
  [5, 'may mai'],
  [6, 'jun juin'],
  [7, 'jul juil'],
  [8, 'aug aoû ago'],
  [9, 'sep set'],
  [10, 'oct okt'],
  [11, 'nov'],
  [12, 'dec dez déc dic'],
]
const MONTH_OF = new Map(
  MONTHS.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
)

/**
 * Reads the date of issue.
 *
 * @param context
 *   The tokens of the string.
 * @param runs
 *   Its runs.
 * @returns
 *   The year, with month and day where they stand beside it; undefined where no year was read.
 */
export function readIssued(context: Context, runs: Run[]): FoundDate | undefined {
  const { tokens } = context
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!
    if (run.label !== 'year') continue
    let index = run.from
    while (index <= run.to && !isYear(tokens[index]!)) index++
    if (index > run.to || isLooked(context, index)) continue
    const token = tokens[index]!
    const beside = [runs[at + 1], runs[at - 1]].find(
      (r) => r?.label === 'date' && monthOf(context, r) !== undefined,
    )
    const ranges: [number, number][] = [[token.start, token.start + 4]]
    const parts = [Number(token.text.slice(0, 4))]
    if (beside) {
      parts.push(monthOf(context, beside)!)
      const day = dayOf(context, beside)
      if (day !== undefined) parts.push(day)
      ranges.push([tokens[beside.from]!.start, tokens[beside.to]!.end])
    }
    return { date: { 'date-parts': [parts] }, ranges: ranges.sort((a, b) => a[0] - b[0]) }
  }
  return readLooseYear(context, runs)
}

// "Last reviewed 2022.": better than no year at all.
function readLooseYear(context: Context, runs: Run[]): FoundDate | undefined {
  for (const { label, from, to } of runs) {
    if (label !== 'other') continue
    for (let k = from; k <= to; k++) {
      const { text, start, shape } = context.tokens[k]!
      if (
        shape !== Shape.year ||
        isLooked(context, k) ||
        !/^(?:reviewed|updated|published)$/.test(context.tokens[k - 1]?.lower ?? '')
      )
        continue
      return { date: { 'date-parts': [[Number(text)]] }, ranges: [[start, start + 4]] }
    }
  }
  return undefined
}

function monthOf({ tokens }: Context, { from, to }: Run): number | undefined {
  for (let k = from; k <= to; k++) {
    const { lower } = tokens[k]!
    const month = MONTH_OF.get(lower.slice(0, 3)) ?? MONTH_OF.get(lower.slice(0, 4))
    if (month !== undefined && /^\p{L}/u.test(lower)) return month
  }
  return undefined
}

function dayOf({ tokens }: Context, { from, to }: Run): number | undefined {
  const days: number[] = []
  for (let k = from; k <= to; k++)
    if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[k]!.lower)) days.push(Number.parseInt(tokens[k]!.text, 10))
  return days.length === 1 && days[0]! >= 1 && days[0]! <= 31 ? days[0] : undefined
}

const LOOKED = new Set(['accessed', 'retrieved', 'cited', 'viewed', 'consulted'])

// The year in "accessed 3 May 2024" is not the year of issue.
function isLooked({ tokens }: Context, index: number): boolean {
  for (let k = Math.max(0, index - 4); k < index; k++) if (LOOKED.has(tokens[k]!.lower)) return true
  return false
}

/**
 * Reads when a page was looked at.
 *
 * @param context
 *   The tokens of the string.
 * @returns
 *   The date after "accessed", "retrieved" or "cited"; undefined where there is none.
 */
export function readAccessed(context: Context): FoundDate | undefined {
  const { tokens } = context
  for (let cue = 1; cue < tokens.length; cue++) {
    const { lower } = tokens[cue]!
    if (lower.length < 5 || lower.length > 9 || !LOOKED.has(lower)) continue
    const last = Math.min(tokens.length - 1, cue + 5)
    const year = tokens.findIndex(
      (token, k) => k > cue && k <= last && isYear(token) && token.text.length === 4,
    )
    if (year < 0) continue
    let to = year
    while (
      to < last &&
      (monthOf(context, { label: 'date', from: to + 1, to: to + 1 }) ||
        /^\d{1,2}$/.test(tokens[to + 1]!.text))
    )
      to++
    const run: Run = { label: 'date', from: cue + 1, to }
    const month = monthOf(context, run)
    const day = month === undefined ? undefined : dayOf(context, run)
    const parts = [
      Number(tokens[year]!.text),
      ...(month === undefined ? [] : [month]),
      ...(day === undefined ? [] : [day]),
    ]
    return { date: { 'date-parts': [parts] }, ranges: [[tokens[cue + 1]!.start, tokens[to]!.end]] }
  }
  return undefined
}
