/**
 * Stage: training. Labels for the words between fields, which an annotation leaves open.
 */

import type { Label } from '../src/model/labels.ts'
import { Lexeme, lexemesOf } from '../src/tokens/lexicon.ts'
import { Shape } from '../src/tokens/shape.ts'
import type { Token } from '../src/tokens/tokenize.ts'

type Labels = (Label | undefined)[]

/** Identifiers, and cues that stand before their field. */
function labelCuesBefore(tokens: Token[], labels: Labels): void {
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
}

/** Cues that stand after their field, and dates. */
function labelCuesAfter(tokens: Token[], labels: Labels): void {
  const next = (k: number) => labels.slice(k + 1).find((l) => l !== undefined)
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
}

/** Places before a publisher and a colon or comma. */
function labelPlacesBefore(tokens: Token[], labels: Labels, gapAfter: (k: number) => string): void {
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
}

/** Places after a publisher. */
function labelPlacesAfter(tokens: Token[], labels: Labels, gapAfter: (k: number) => string): void {
  for (let k = 1; k < tokens.length; k++) {
    if (labels[k] !== undefined || /\d/.test(tokens[k]!.text) || tokens[k]!.shape === Shape.lower) continue
    if (
      (labels[k - 1] === 'publisher' && /^\s*[,.(;]/.test(gapAfter(k - 1))) ||
      (labels[k - 1] === 'place' && labels.includes('publisher'))
    )
      labels[k] = 'place'
  }
}

/**
 * Completes the labels of a reference as the reading rules expect it.
 *
 * @param raw
 *   The string.
 * @param tokens
 *   Its tokens.
 * @param labels
 *   A label for each token of an annotated field; changed in place.
 * @returns
 *   A label for each token.
 */
export function completeLabels(raw: string, tokens: Token[], labels: Labels): Label[] {
  const gapAfter = (k: number) => raw.slice(tokens[k]!.end, tokens[k + 1]?.start)
  labelCuesBefore(tokens, labels)
  labelCuesAfter(tokens, labels)
  labelPlacesBefore(tokens, labels, gapAfter)
  labelPlacesAfter(tokens, labels, gapAfter)
  return labels.map((label) => label ?? 'other')
}
