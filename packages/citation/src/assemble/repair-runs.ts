/** Stage: assemble. What the model's labels leave to rules: cue words at the ends of fields, editors named first. */
import type { Context } from '../features/context.ts'
import { Lexeme } from '../tokens/lexicon.ts'
import { Shape } from '../tokens/shape.ts'
import { repairLabels } from './repair-labels.ts'
import { findRomanVolume, repairNumbers } from './repair-numbers.ts'
import { repairText } from './repair-text.ts'
import { cutRun, type Run } from './runs.ts'

const INITIALS = new Set<number>([Shape.initial, Shape.shortCapitals])
const CONTRIBUTORS = new Set(['trans', 'translated', 'foreword', 'introduction'])

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
  for (const run of repairLabels(context, runs)) {
    for (const { label, from, to } of repairRun(context, run)) {
      const last = repaired.at(-1)
      if (last?.label === label && last.to + 1 === from) last.to = to
      else repaired.push({ label, from, to })
    }
  }
  return nameEditors(context, findRomanVolume(context, repaired))
}

// "Vincent JL, Takala J. The SOFA score": in a list without points the first full stop ends the names.
function endOfNames({ tokens, gaps }: Context, { from, to }: Run): number {
  let listed = false
  for (let k = from + 1; k <= to; k++) {
    const initials = k - 1 > from && INITIALS.has(tokens[k - 1]!.shape)
    if (gaps[k]!.includes('.')) return listed && initials && gaps[k] === '.' ? k - 1 : to
    // "Ballesteros, C, R. Carrasco": a comma after a family name is another kind of list.
    if (gaps[k]!.startsWith(',') && !initials) return to
    if (gaps[k] === ',') listed = true
  }
  return to
}

function repairRun(context: Context, run: Run): Run[] {
  switch (run.label) {
    case 'title':
    case 'container':
    case 'publisher':
      return repairText(context, run)
    case 'volume':
    case 'issue':
    case 'pages':
      return repairNumbers(context, run)
    case 'author': {
      const end = endOfNames(context, run)
      return end < run.to ? cutRun(run, end + 1, 'title') : [run]
    }
    case 'place':
      return repairPlace(context, run)
    default:
      return [run]
  }
}

// "Trans. James Strachey. New York": the place starts after the last full stop.
function repairPlace({ tokens, gaps }: Context, run: Run): Run[] {
  const { from, to } = run
  if (!CONTRIBUTORS.has(tokens[from]!.lower)) return [run]
  for (let k = to; k > from + 1; k--)
    if (gaps[k]!.includes('.')) return cutRun({ ...run, label: 'other' }, k, 'place')
  return []
}

// "Melmed, S., & Auchus, R. J. (Eds.)." before the title: the names are editors.
function nameEditors({ tokens, gaps, lexemes }: Context, runs: Run[]): Run[] {
  const authors = runs.filter((run) => run.label === 'author')
  if (authors.length !== 1) return runs
  const { to } = authors[0]!
  // "Weinblatt, M. E., & Weisman, M. H. (Eds.). (2019)": one list, read as two.
  const next = runs[runs.indexOf(authors[0]!) + 1]
  if (next?.label === 'editor' && next.from === to + 1 && /^[,&]+$/.test(gaps[next.from]!)) {
    authors[0]!.to = next.to
    authors[0]!.label = 'editor'
    return runs.filter((run) => run !== next)
  }
  for (let k = to; k < Math.min(to + 2, tokens.length); k++)
    if (lexemes[k]! & Lexeme.editorCue && tokens[k]!.lower !== 'edited') authors[0]!.label = 'editor'
  return runs
}
