/**
 * Stage: training. Puts the fields of an annotated reference back onto the tokens of its string.
 */

import { LABELS, type Label } from '../src/model/labels.ts'
import { foldLetters } from '../src/tokens/fold-letters.ts'
import { Lexeme, lexemesOf } from '../src/tokens/lexicon.ts'
import { Shape } from '../src/tokens/shape.ts'
import type { Token } from '../src/tokens/tokenize.ts'

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
  const labels: (Label | undefined)[] = new Array(tokens.length).fill(undefined)
  const folded = fold(reference.raw)
  let anchor = 0
  for (const [field, label] of ORDER) {
    const value = reference[field]
    if (!value) continue
    const needle = fold(value).text
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
      const exact = tokens[covered[0]!]!.start === start && tokens[covered.at(-1)!]!.end === end
      let score = exact ? 10 : tokens[covered[0]!]!.start === start ? 5 : 0
      if (['volume', 'issue', 'pages'].includes(label))
        score += start >= anchor ? 5 - (start - anchor) / 1000 : 0
      else if (label === 'author') score -= start / 10
      else if (label === 'container' || label === 'publisher') score += start >= anchor ? 5 : 0
      if (label === 'pages' && /\bp{1,2}\.?\s*$/i.test(reference.raw.slice(Math.max(0, start - 5), start)))
        score += 4
      if (
        label === 'volume' &&
        /\bvol(?:ume)?\.?\s*$/i.test(reference.raw.slice(Math.max(0, start - 9), start))
      )
        score += 4
      if (label === 'issue' && /(?:\bno\.?|\()\s*$/i.test(reference.raw.slice(Math.max(0, start - 5), start)))
        score += 4
      if (score > bestScore) {
        bestScore = score
        best = [covered[0]!, covered.at(-1)!]
      }
    }
    if (!best) {
      if (label === 'title' || label === 'author' || label === 'container') return undefined
      continue
    }
    for (let k = best[0]; k <= best[1]; k++) labels[k] = label
    if (label === 'title' || label === 'container') anchor = Math.max(anchor, tokens[best[1]]!.end)
  }
  return complete(reference, tokens, labels).map((label) => LABELS.indexOf(label))
}

// Words between fields that the annotation leaves open get the label that the reading rules expect of them.
function complete(reference: AnnotatedReference, tokens: Token[], labels: (Label | undefined)[]): Label[] {
  const next = (k: number) => labels.slice(k + 1).find((l) => l !== undefined)
  const gapAfter = (k: number) => reference.raw.slice(tokens[k]!.end, tokens[k + 1]?.start)
  for (let k = tokens.length - 1; k >= 0; k--) {
    const token = tokens[k]!
    const lex = lexemesOf(token.lower)
    if (labels[k] === 'editor' && lex & Lexeme.inCue && labels[k - 1] !== 'editor') labels[k] = 'other'
    if (labels[k] !== undefined) continue
    if (token.shape === Shape.doi || /doi\.org\/10\./.test(token.lower)) labels[k] = 'identifier'
    else if (token.shape === Shape.url) labels[k] = 'url'
    else if (['doi', 'pmid', 'pmcid', 'arxiv'].includes(token.lower)) labels[k] = 'identifier'
    else if (lex & Lexeme.pageCue && labels[k + 1] === 'pages') labels[k] = 'pages'
    else if (lex & Lexeme.volumeCue && labels[k + 1] === 'volume') labels[k] = 'volume'
    else if (lex & Lexeme.issueCue && labels[k + 1] === 'issue') labels[k] = 'issue'
    else if (lex & (Lexeme.editionCue | Lexeme.editorCue) && labels[k - 1] === 'edition')
      labels[k] = 'edition'
  }
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!
    const lex = lexemesOf(token.lower)
    if (labels[k] !== undefined) continue
    if (lex & Lexeme.editionCue && labels[k - 1] === 'edition') labels[k] = 'edition'
    else if (lex & Lexeme.editorCue && labels[k - 1] === 'editor') labels[k] = 'editor'
    else if ((lex & Lexeme.editorCue || token.lower === 'by') && next(k) === 'editor') labels[k] = 'editor'
    else if (token.lower === 'al' && labels[k - 1] === 'author') labels[k] = 'author'
    else if (token.lower === 'et' && labels[k - 1] === 'author') labels[k] = 'author'
    else if (lex & Lexeme.pageCue && labels[k - 1] === 'pages') labels[k] = 'pages'
    else if (lex & Lexeme.month && token.text.charAt(0) !== token.lower.charAt(0)) labels[k] = 'date'
    else if (
      /^\d{1,2}$/.test(token.text) &&
      (labels[k - 1] === 'date' || (tokens[k + 1] && lexemesOf(tokens[k + 1]!.lower) & Lexeme.month))
    )
      labels[k] = 'date'
  }
  // A place stands before a publisher and a colon or comma, or after it.
  for (let k = tokens.length - 1; k >= 0; k--) {
    if (labels[k] !== undefined) continue
    if (/\d/.test(tokens[k]!.text)) continue
    if (labels[k + 1] === 'publisher' || labels[k + 1] === 'place') {
      let from = k
      while (
        from > 0 &&
        labels[from - 1] === undefined &&
        !/[("“]|\.\s/.test(gapAfter(from - 1).replace(/\.\s*(?=,|:)/, ''))
      )
        from--
      if (lexemesOf(tokens[from]!.lower) & (Lexeme.inCue | Lexeme.webCue)) continue
      if (/[:,]/.test(gapAfter(k)) || labels[k + 1] === 'place')
        for (let m = from; m <= k; m++) labels[m] = 'place'
    }
  }
  for (let k = 1; k < tokens.length; k++) {
    if (labels[k] !== undefined || /\d/.test(tokens[k]!.text) || tokens[k]!.shape === Shape.lower) continue
    if (
      (labels[k - 1] === 'publisher' && /^\s*[,.(;]/.test(gapAfter(k - 1))) ||
      (labels[k - 1] === 'place' && labels.includes('publisher'))
    )
      labels[k] = 'place'
  }
  return labels.map((label) => label ?? 'other')
}
