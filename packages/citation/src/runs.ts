/** Stage: assemble. Runs of tokens with one label. */
import { LABELS, type Label } from './labels.ts'

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
  for (const [index, code] of labels.entries()) {
    const label = LABELS[code]!
    const last = runs.at(-1)
    if (last?.label === label) last.to = index
    else runs.push({ label, from: index, to: index })
  }
  return runs
}
