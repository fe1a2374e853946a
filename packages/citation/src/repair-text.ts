/** Stage: assemble. What does not belong to a title, a container or a publisher at the ends of its run. */
import type { Context } from './context.ts'
import { findContributor } from './find-contributor.ts'
import { findRetrieval } from './find-retrieval.ts'
import { cutRun, type Run } from './runs.ts'
import { Shape } from './shape.ts'

const NUMBER_CUES = new Set(['vol', 'vols', 'volume', 'no', 'nr', 'pp', 'p'])
const EDITION = /^(?:edn?|edition|aufl|auflage)$/
const COUNTED = /^(?:second|third|fourth|fifth|revised|rev)$/

/**
 * Repairs a run of text.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param run
 *   A run of a title, a container or a publisher.
 * @returns
 *   The run, or the runs it is made of.
 */
export function repairText(context: Context, run: Run): Run[] {
  const { tokens } = context
  const contributor = findContributor(context, run)
  if (contributor >= 0) {
    const role = tokens[contributor]!.lower.startsWith('ed') ? 'editor' : 'other'
    return cutText(context, run, contributor, role)
  }
  const retrieval = findRetrieval(context, run)
  if (retrieval >= 0) return cutText(context, run, retrieval, 'other')
  if (run.label === 'title') return endsInEdition(context, run) ? cutRun(run, run.to - 1, 'edition') : [run]
  let { from, to } = run
  if (from < to && tokens[from]!.lower === 'in') from++
  while (to >= from && NUMBER_CUES.has(tokens[to]!.lower)) to--
  return from > to ? [] : [{ ...run, from, to }]
}

function cutText(context: Context, run: Run, at: number, label: 'editor' | 'other'): Run[] {
  return cutRun(run, at, label).flatMap((part) =>
    part.label === run.label ? repairText(context, part) : [part],
  )
}

// "Sleep hygiene, 3rd edn"
function endsInEdition({ tokens, gaps }: Context, { from, to }: Run): boolean {
  if (to - from < 2 || !EDITION.test(tokens[to]!.lower)) return false
  const { shape, lower } = tokens[to - 1]!
  const counted = shape === Shape.ordinal || shape === Shape.digits || COUNTED.test(lower)
  return counted && /[,.(]/.test(gaps[to - 1]!)
}
