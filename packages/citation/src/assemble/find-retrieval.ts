/** Stage: assemble. Where a title runs into how it was found: "Directive 28. Retrieved June 18, 2016, from". */
import type { Context } from '../features/context.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import type { Run } from './runs.ts'

const CUES = new Set(['retrieved', 'accessed', 'available'])
const LINKS = new Set(['from', 'at', 'on', 'online'])

/**
 * Finds "retrieved", "accessed" or "available" before a date or a link.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param run
 *   The run of a title, container or publisher.
 * @returns
 *   The index of the token, or -1.
 */
export function findRetrieval({ tokens, gaps, lexemes }: Context, { from, to }: Run): number {
  for (let k = from; k <= to; k++) {
    const { lower, text } = tokens[k]!
    if (!CUES.has(lower) || text === lower || !/[.)\]"?!]/.test(gaps[k]!)) continue
    const next = tokens[k + 1]
    if (!next) continue
    const dated =
      (lexemes[k + 1]! & Lexeme.month) !== 0 || next.shape === Shape.digits || next.shape === Shape.year
    if (dated || LINKS.has(next.lower)) return k
  }
  return -1
}
