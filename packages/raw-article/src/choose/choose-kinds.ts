// Stage 4: the best sequence of kinds for the lines of an article, by dynamic programming over the cues' evidence.
import type { DescribedArticle } from '../article/describe-article.ts'
import type { LineHints, LineKind, Zone } from '../line-kinds.ts'
import type { DescribedLine } from '../lines/describe-line.ts'
import { hintOf } from './hint-of.ts'
import type { WeighLine } from './weigh-line.ts'

/** What a line was taken for, and what it could have been. */
export interface ChosenKind {
  kind: LineKind
  zone: Zone
  /** Evidence of the choice over that of the runner-up at this line, as a probability. */
  confidence: number
  /** The next best kind for the line by its own cues, or null. */
  runnerUp: LineKind | null
}

const zones: readonly Zone[] = ['body', 'references', 'glossary']

const impossible = -100_000

interface State {
  kind: LineKind
  zone: Zone
  own: number
  total: number
  before: number
}

/** Evidence that kind `to` follows kind `from`. */
function transition(from: LineKind | null, to: LineKind, line: DescribedLine): number {
  if (from === 'glossaryTerm') return to === 'glossaryDefinition' ? 0 : impossible
  if (to === 'glossaryDefinition') return from === 'glossaryDefinition' ? -250 : impossible
  if (from === 'caption') return to === 'tableRow' ? 0 : impossible
  if (to === 'continuation')
    return from === null || from === 'heading' || from === 'flatTable' ? impossible : 0
  if (from === 'heading' && to === 'heading') return line.blanksBefore === 0 ? -200 : -150
  if (from === to && (to === 'listItem' || to === 'reference' || to === 'glossaryLine')) return 60
  return 0
}

function zoneAfter(kind: LineKind, zone: Zone, line: DescribedLine, article: DescribedArticle): Zone {
  if (kind !== 'heading') return zone
  const known = article.known[line.index]
  return known === 'references' || known === 'glossary' ? known : 'body'
}

/** The kind that a hint stands for while kinds are chosen: pull quotes are told from paragraphs, titles from headings, later. */
function hintedKind(
  hints: LineHints,
  { lines }: DescribedArticle,
  { index }: DescribedLine,
): LineKind | null {
  const hint = hints.size === 0 ? undefined : hintOf(hints, lines, index)
  if (hint?.kind === 'pullQuote') return 'paragraph'
  if (hint?.kind === 'title' || (hint?.kind === undefined && hint?.depth !== undefined)) return 'heading'
  return hint?.kind ?? null
}

function probability(margin: number): number {
  return 1 / (1 + Math.exp(-margin / 100))
}

/**
 * Choose a kind for every line.
 *
 * @param article The described article.
 * @param hints What an editor has said of lines.
 * @param weigh Gives the kinds that a line may be of, with their evidence.
 * @returns A choice a line, in order.
 */
export function chooseKinds(article: DescribedArticle, hints: LineHints, weigh: WeighLine): ChosenKind[] {
  const steps: State[][] = []
  let live: State[] = []
  for (const line of article.lines) {
    const reached: State[] = []
    const zonesLive: Zone[] =
      line.index === 0 ? ['body'] : zones.filter((zone) => live.some((state) => state.zone === zone))
    for (const zone of zonesLive) {
      const hinted = hintedKind(hints, article, line)
      const options = hinted === null ? weigh(line, zone) : [{ kind: hinted, own: 0 }]
      for (const { kind, own } of options) {
        let before = -1
        let total = line.index === 0 ? own + transition(null, kind, line) : Number.NEGATIVE_INFINITY
        for (let at = 0; at < live.length; at++) {
          const state = live[at]!
          if (state.zone !== zone) continue
          const sum = state.total + transition(state.kind, kind, line) + own
          if (sum > total) {
            total = sum
            before = at
          }
        }
        const after = zoneAfter(kind, zone, line, article)
        reached.push({ kind, zone: after, own, total, before })
      }
    }
    steps.push(reached)
    live = reached
  }
  return walkBack(steps, article)
}

function walkBack(steps: State[][], article: DescribedArticle): ChosenKind[] {
  const chosen: ChosenKind[] = new Array(steps.length)
  let at = -1
  for (let step = steps.length - 1; step >= 0; step--) {
    const states = steps[step]!
    if (at < 0) {
      at = 0
      for (let other = 1; other < states.length; other++)
        if (states[other]!.total > states[at]!.total) at = other
    }
    const state = states[at]!
    let rival: State | null = null
    for (const other of states) {
      if (other.kind !== state.kind && (rival === null || other.own > rival.own)) rival = other
    }
    chosen[step] = {
      kind: article.lines[step] ? state.kind : 'paragraph',
      zone: state.zone,
      confidence: rival === null ? 1 : probability(state.own - rival.own),
      runnerUp: rival?.kind ?? null,
    }
    at = state.before
  }
  return chosen
}
