/** Stage: assemble. What the model's labels leave to rules: cue words at the ends of fields, editors named first. */
import type { Context } from './context.ts'
import { findContributor } from './find-contributor.ts'
import type { Label } from './labels.ts'
import { Lexeme } from './lexicon.ts'
import type { Run } from './runs.ts'
import { Shape } from './shape.ts'

const NUMBER_CUES = new Set(['vol', 'vols', 'volume', 'no', 'nr', 'pp', 'p'])
const ISSUE_CUES = new Set(['no', 'nr', 'issue', 'number'])
const INITIALS = new Set<number>([Shape.initial, Shape.shortCapitals])
const CONTRIBUTORS = new Set(['trans', 'translated', 'foreword', 'introduction'])
const SUPPLEMENTS = new Set(['suppl', 'supplement', 'pt'])
const TEXT_LABELS = new Set<Label>(['title', 'container', 'publisher'])
const IDENTIFIER_CUES = new Set(['pmid', 'pmcid', 'doi', 'issn', 'isbn'])

/**
 * Repairs the runs of a string.
 *
 * @param context
 *   The tokens and their surroundings.
 * @param runs
 *   The runs as the model labelled them.
 * @returns
 *   New runs in reading order.
 */
export function repairRuns(context: Context, runs: Run[]): Run[] {
  const repaired: Run[] = []
  for (const run of runs) {
    for (const { label, from, to } of repairRun(context, run)) {
      const last = repaired.at(-1)
      if (last?.label === label && last.to + 1 === from) last.to = to
      else repaired.push({ label, from, to })
    }
  }
  return nameEditors(context, repaired)
}

// "Vincent JL, Takala J. The SOFA score": in a list without points the first full stop ends the names.
function endOfNames({ tokens, gaps }: Context, { from, to }: Run): number {
  let listed = false
  for (let k = from + 1; k <= to; k++) {
    const initials = INITIALS.has(tokens[k - 1]!.shape)
    if (gaps[k]!.includes('.')) return listed && initials && gaps[k] === '.' ? k - 1 : to
    if (initials && gaps[k] === ',') listed = true
  }
  return to
}

function repairRun(context: Context, run: Run): Run[] {
  const { tokens, gaps } = context
  let { from, to } = run
  if (TEXT_LABELS.has(run.label)) {
    const at = findContributor(context, run)
    if (at >= 0) {
      const contributor: Run = {
        label: tokens[at]!.lower.startsWith('ed') ? 'editor' : 'other',
        from: at,
        to,
      }
      return at === from ? [contributor] : [...repairRun(context, { ...run, to: at - 1 }), contributor]
    }
  }
  if (run.label === 'container' || run.label === 'publisher') {
    if (from < to && tokens[from]!.lower === 'in') from++
    while (to >= from && NUMBER_CUES.has(tokens[to]!.lower)) to--
    return from > to ? [] : [{ ...run, from, to }]
  }
  if (run.label === 'author') {
    const end = endOfNames(context, run)
    if (end < to)
      return [
        { ...run, to: end },
        { label: 'title', from: end + 1, to },
      ]
  }
  if (run.label === 'place' && CONTRIBUTORS.has(tokens[from]!.lower)) {
    // "Trans. James Strachey. New York": the place starts after the last full stop.
    for (let k = to; k > from; k--)
      if (gaps[k]!.includes('.') && k > from + 1)
        return [
          { label: 'other', from, to: k - 1 },
          { ...run, from: k },
        ]
    return []
  }
  if (run.label === 'volume') {
    for (let k = from + 1; k < to; k++) {
      if (ISSUE_CUES.has(tokens[k]!.lower) || SUPPLEMENTS.has(tokens[k]!.lower))
        return [
          { ...run, to: k - 1 },
          { label: 'issue', from: k, to },
        ]
    }
  }
  // "24 Suppl 1": the number before is the volume.
  if (
    run.label === 'issue' &&
    to > from &&
    SUPPLEMENTS.has(tokens[from + 1]!.lower) &&
    /^\d+$/.test(tokens[from]!.lower)
  ) {
    return [
      { label: 'volume', from, to: from },
      { ...run, from: from + 1 },
    ]
  }
  if (run.label === 'pages') {
    for (let k = from; k <= to; k++) {
      if (!IDENTIFIER_CUES.has(tokens[k]!.lower)) continue
      const identifier: Run = { label: 'identifier', from: k, to }
      return k === from ? [identifier] : [{ ...run, to: k - 1 }, identifier]
    }
  }
  return [run]
}

// "Melmed, S., & Auchus, R. J. (Eds.)." before the title: the names are editors.
function nameEditors({ tokens, lexemes }: Context, runs: Run[]): Run[] {
  const authors = runs.filter((run) => run.label === 'author')
  if (authors.length !== 1) return runs
  const { to } = authors[0]!
  for (let k = to; k < Math.min(to + 2, tokens.length); k++)
    if (lexemes[k]! & Lexeme.editorCue && tokens[k]!.lower !== 'edited') authors[0]!.label = 'editor'
  return runs
}
