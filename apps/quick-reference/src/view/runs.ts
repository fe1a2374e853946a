// View: text as runs, with the parts a reader scans for made strong.
import type { Run } from './view-model.ts'

/**
 * One plain run.
 * @param text the text
 * @returns a list of the run, empty for empty text
 */
export function plain(text: string): Run[] {
  return text ? [{ text, strong: false }] : []
}

/**
 * Makes the first occurrence of each phrase strong.
 * @param text the text
 * @param phrases exact phrases; those not found are passed over
 * @returns runs that join to the text
 */
export function emphasise(text: string, phrases: readonly string[]): Run[] {
  const marks: [number, number][] = []
  for (const phrase of phrases) {
    let start = phrase ? text.indexOf(phrase) : -1
    while (start >= 0 && marks.some(([from, to]) => start < to && start + phrase.length > from)) {
      start = text.indexOf(phrase, start + phrase.length)
    }
    if (start >= 0) marks.push([start, start + phrase.length])
  }
  const runs: Run[] = []
  let at = 0
  for (const [from, to] of marks.sort((a, b) => a[0] - b[0])) {
    if (from > at) runs.push({ text: text.slice(at, from), strong: false })
    runs.push({ text: text.slice(from, to), strong: true })
    at = to
  }
  if (at < text.length) runs.push({ text: text.slice(at), strong: false })
  return runs
}

/**
 * The text of runs.
 * @param runs the runs
 * @returns their text, joined
 */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
