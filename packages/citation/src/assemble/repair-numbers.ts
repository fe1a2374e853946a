/** Stage: assemble. Volume, issue and pages told apart where the model read them as one. */
import type { Context } from '../features/context.ts'
import { cutRun, type Run } from './runs.ts'

const ISSUE_CUES = new Set(['no', 'nr', 'issue', 'number'])
const SUPPLEMENTS = new Set(['suppl', 'supplement', 'pt'])
const IDENTIFIER_CUES = new Set(['pmid', 'pmcid', 'doi', 'issn', 'isbn'])
const NUMBER = /^\d+$/
const ROMAN = /^(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/**
 * Repairs a run of numbers.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param run
 *   A run of a volume, an issue or pages.
 * @returns
 *   The run, or the runs it is made of.
 */
export function repairNumbers(context: Context, run: Run): Run[] {
  if (run.label === 'volume') return repairVolume(context, run)
  const { tokens, gaps } = context
  const { label, from, to } = run
  if (label === 'issue') {
    // "24 Suppl 1": the number before is the volume.
    const supplement =
      to > from &&
      !gaps[from]!.includes('(') &&
      SUPPLEMENTS.has(tokens[from + 1]!.lower) &&
      NUMBER.test(tokens[from]!.text)
    return supplement ? cutRun({ ...run, label: 'volume' }, from + 1, 'issue') : [run]
  }
  for (let k = from; k <= to; k++)
    if (IDENTIFIER_CUES.has(tokens[k]!.lower)) return cutRun(run, k, 'identifier')
  return [run]
}

function repairVolume({ tokens, gaps }: Context, run: Run): Run[] {
  const { from, to } = run
  // "2014;(12):CD004022": a journal that has issues and no volumes.
  if (/;\s?\($/.test(gaps[from]!)) return [{ ...run, label: 'issue' }]
  for (let k = from + 1; k <= to; k++) {
    const { lower } = tokens[k]!
    // "90(12 Suppl)": what stands in brackets is the issue.
    const cued = gaps[k] === '(' || (k < to && (ISSUE_CUES.has(lower) || SUPPLEMENTS.has(lower)))
    // "Clio 24. 4: 399"
    const paired =
      to === from + 1 && gaps[k] === '.' && NUMBER.test(tokens[from]!.text) && NUMBER.test(tokens[to]!.text)
    if (cued || paired) return cutRun(run, k, 'issue')
  }
  return [run]
}

/**
 * Finds a volume in Roman numerals at the end of the container: "Harvard Business Review, XLI (July-August, 1963)".
 *
 * @param context
 *   The tokens and their surroundings.
 * @param runs
 *   The runs of the string.
 * @returns
 *   The runs with the volume, where none was read.
 */
export function findRomanVolume({ tokens, gaps }: Context, runs: Run[]): Run[] {
  const container = runs.find(({ label }) => label === 'container')
  if (!container || container.from === container.to || runs.some(({ label }) => label === 'volume'))
    return runs
  const { to } = container
  if (!ROMAN.test(tokens[to]!.text) || !/^[(,:]/.test(gaps[to + 1]!)) return runs
  return runs.flatMap((run) => (run === container ? cutRun(run, to, 'volume') : [run]))
}
