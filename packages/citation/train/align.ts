/**
 * Stage: training. Puts the fields of an annotated reference back onto the tokens of its string.
 */

import { LABELS, type Label } from '../src/model/labels.ts'
import { foldLetters } from '../src/tokens/fold-letters.ts'
import type { Token } from '../src/tokens/tokenize.ts'
import { completeLabels } from './complete-labels.ts'

/** An annotated reference, as the bench form writes it. */
export interface AnnotatedReference {
  id: string
  file: string
  raw: string
  type: string
  authors_raw: string | null
  editors_raw: string | null
  title: string | null
  container: string | null
  publisher: string | null
  edition: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  year: string | null
  doi: string | null
  url: string | null
  place?: string | null
}

interface Folded {
  text: string
  at: number[]
}

function fold(text: string): Folded {
  let out = ''
  const at: number[] = []
  for (let index = 0; index < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(index)!)
    const letters = foldLetters(char)
    out += letters
    for (let k = 0; k < letters.length; k++) at.push(index)
    index += char.length
  }
  return { text: out, at }
}

const ORDER: [keyof AnnotatedReference, Label][] = [
  ['url', 'url'],
  ['doi', 'identifier'],
  ['authors_raw', 'author'],
  ['title', 'title'],
  ['editors_raw', 'editor'],
  ['container', 'container'],
  ['publisher', 'publisher'],
  ['place', 'place'],
  ['pages', 'pages'],
  ['year', 'year'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'issue'],
]

/** What stands straight before a field that begins as many others do. */
const cueBefore: Partial<Record<Label, RegExp>> = {
  pages: /\bp{1,2}\.?\s*$/i,
  volume: /\bvol(?:ume)?\.?\s*$/i,
  issue: /(?:\bno\.?|\()\s*$/i,
}

/** How well a place suits a field: at whole tokens, after its cue, and behind title and container where it belongs. */
function suits(
  raw: string,
  label: Label,
  start: number,
  anchor: number,
  startsToken: boolean,
  exact: boolean,
): number {
  let score = exact ? 10 : startsToken ? 5 : 0
  if (label === 'volume' || label === 'issue' || label === 'pages')
    score += start >= anchor ? 5 - (start - anchor) / 1000 : 0
  else if (label === 'author') score -= start / 10
  else if (label === 'container' || label === 'publisher') score += start >= anchor ? 5 : 0
  if (cueBefore[label]?.test(raw.slice(Math.max(0, start - (label === 'volume' ? 9 : 5)), start))) score += 4
  return score
}

/**
 * Labels the tokens of an annotated reference.
 *
 * @param reference
 *   The reference with its fields.
 * @param tokens
 *   The tokens of its string.
 * @returns
 *   A label index for each token, or undefined where a main field is not found in the string.
 */
export function alignLabels(reference: AnnotatedReference, tokens: Token[]): number[] | undefined {
  const { raw } = reference
  const labels: (Label | undefined)[] = new Array(tokens.length).fill(undefined)
  const folded = fold(raw)
  let anchor = 0
  for (const [field, label] of ORDER) {
    const needle = fold(reference[field] ?? '').text
    if (needle === '') continue
    let best: [number, number] | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    for (
      let found = folded.text.indexOf(needle);
      found >= 0;
      found = folded.text.indexOf(needle, found + 1)
    ) {
      const start = folded.at[found]!
      const end = folded.at[found + needle.length - 1]! + 1
      const covered = tokens.map((t, k) => (t.start < end && t.end > start ? k : -1)).filter((k) => k >= 0)
      if (covered.some((k) => labels[k] !== undefined)) continue
      const [first, last] = [covered[0]!, covered.at(-1)!]
      const startsToken = tokens[first]!.start === start
      const score = suits(raw, label, start, anchor, startsToken, startsToken && tokens[last]!.end === end)
      if (score > bestScore) {
        bestScore = score
        best = [first, last]
      }
    }
    if (!best) {
      if (label === 'title' || label === 'author' || label === 'container') return undefined
      continue
    }
    for (let k = best[0]; k <= best[1]; k++) labels[k] = label
    if (label === 'title' || label === 'container') anchor = Math.max(anchor, tokens[best[1]]!.end)
  }
  return completeLabels(raw, tokens, labels).map((label) => LABELS.indexOf(label))
}
