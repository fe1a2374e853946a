/** Stage: assemble. Where a title runs into the people who edited or translated: "Complete Poetry. Eds. Donald Reiman". */
import type { Context } from '../features/context.ts'
import { Shape } from '../tokens/shape.ts'
import type { Run } from './runs.ts'

/**
 * Finds words such as "translated by" or "Ed." in a run of text.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param run
 *   The run of a title, container or publisher.
 * @returns
 *   The index of the token where they begin, or -1.
 */
export function findContributor({ tokens, gaps }: Context, { label, from, to }: Run): number {
  // "Philos. Trans. R. Soc." is a journal.
  const cue = label === 'container' ? /^eds?$/ : /^(?:eds?|trans)$/
  for (let k = from; k + 1 < to; k++) {
    if (k > from && !/[.,]/.test(gaps[k]!)) continue
    const { lower } = tokens[k]!
    const next = tokens[k + 1]!
    const phrase =
      (lower === 'edited' || lower === 'translated') && (next.lower === 'by' || next.lower === 'and')
    const short = cue.test(lower) && gaps[k + 1] === '.' && (k === from || gaps[k]!.includes('.'))
    if (phrase || (short && next.shape > Shape.lower && next.shape <= Shape.initial)) return k
  }
  return -1
}
