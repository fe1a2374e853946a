/** Stage: assemble. What does not belong to a title, a container or a publisher at the ends of its run. */
import type { Context } from '../features/context.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import { findContributor } from './find-contributor.ts'
import { findRetrieval } from './find-retrieval.ts'
import { cutRun, type Run } from './runs.ts'

const NUMBER_CUES = new Set(['vol', 'vols', 'volume', 'no', 'nr', 'pp', 'p'])
const EDITION = /^(?:edn?|edition|aufl|auflage)$/
const GROUP = /^(?:group|groups|investigators|collaborators|collaboration|consortium|trialists)$/
const CODE = /^(?:NG|CG|TA|QS|PH)\d{1,4}$/
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
  if (run.label === 'title') {
    const title = endOfGroup(context, run)
    if (title > 0) return cutRun({ ...run, label: 'author' }, title, 'title')
    const code = startOfCode(context, run)
    if (code > 0) return cutRun(run, code, 'other')
    if (opensUndated(context, run)) return cutRun({ ...run, label: 'other' }, run.from + 2, 'title')
    return endsInEdition(context, run) ? cutRun(run, run.to - 1, 'edition') : [run]
  }
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

// "(1998). The European Insulin Study Group. Pulsatile insulin": a group is named before the title.
function endOfGroup({ tokens, gaps, lexemes }: Context, { from, to }: Run): number {
  if (from === 0) return -1
  for (let k = from + 2; k <= Math.min(from + 9, to); k++) {
    if (tokens[k - 1]!.shape === Shape.lower && (lexemes[k - 1]! & Lexeme.function) === 0) return -1
    if (gaps[k]!.includes('.')) return GROUP.test(tokens[k - 1]!.lower) && gaps[k] === '.' ? k : -1
  }
  return -1
}

// "Parkinson's disease in adults. NICE guideline NG71": the number of a guideline and its series are no title.
function startOfCode({ tokens, gaps }: Context, { from, to }: Run): number {
  if (!CODE.test(tokens[to]!.text)) return -1
  for (let k = to; k > Math.max(from, to - 4); k--) if (/[.([]/.test(gaps[k]!)) return k
  return -1
}

// "(no date) About psoriasis"
function opensUndated({ tokens, gaps }: Context, { from, to }: Run): boolean {
  return (
    to - from > 2 &&
    tokens[from]!.lower === 'no' &&
    tokens[from + 1]!.lower === 'date' &&
    gaps[from + 2]!.startsWith(')')
  )
}

// "Sleep hygiene, 3rd edn"
function endsInEdition({ tokens, gaps }: Context, { from, to }: Run): boolean {
  if (to - from < 2 || !EDITION.test(tokens[to]!.lower)) return false
  const { shape, lower } = tokens[to - 1]!
  const counted = shape === Shape.ordinal || shape === Shape.digits || COUNTED.test(lower)
  return counted && /[,.(]/.test(gaps[to - 1]!)
}
