/** Stage: assemble. Runs of tokens with one label. */
import { LABELS, type Label } from '../model/labels.ts'

/** Tokens `from` to `to`, both included, that carry one label. */
export interface Run {
  label: Label
  from: number
  to: number
}

/**
 * Cuts labelled tokens into runs.
 *
 * @param labels
 *   A label index for each token.
 * @returns
 *   The runs in reading order.
 */
export function cutRuns(labels: number[]): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < labels.length; index++) {
    if (index > 0 && labels[index] === labels[index - 1]) runs.at(-1)!.to = index
    else runs.push({ label: LABELS[labels[index]!]!, from: index, to: index })
  }
  return runs
}

/**
 * Cuts a run in two.
 *
 * @param run
 *   The run.
 * @param at
 *   The token where its rest begins.
 * @param label
 *   What the rest is.
 * @returns
 *   The run up to there, if anything is left of it, and the rest.
 */
export function cutRun(run: Run, at: number, label: Label): Run[] {
  const rest: Run = { label, from: at, to: run.to }
  return at === run.from ? [rest] : [{ ...run, to: at - 1 }, rest]
}
