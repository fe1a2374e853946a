// Texts with their places, from words of the tree; and places of parts of a text.
import type { Words } from '@compendium/raw-article'
import type { LocatedText, Origin, Point, Span } from '../entities/fields/origin.ts'
import type { ArticleSource } from './article-source.ts'
import { normaliseText, type TextRole, textAt } from './normalise-text.ts'

/** An article being parsed: its source and the id that its nodes carry. */
export interface ArticleContext {
  source: ArticleSource
  document: string
}

function spanOf(words: Words): Span {
  const { start, end } = words.position!
  return {
    start: { line: start.line, column: start.column, offset: start.offset! },
    end: { line: end.line, column: end.column, offset: end.offset! },
  }
}

/** The origin of words. */
export function originOf({ document }: ArticleContext, words: readonly Words[]): Origin {
  return { document, spans: words.map(spanOf) }
}

/** The text of words, with its origin. */
export function locateWords(
  context: ArticleContext,
  words: readonly Words[],
  role: TextRole = 'prose',
): LocatedText {
  const origin = originOf(context, words)
  return { text: textAt(context.source, origin, role), origin }
}

/** The point `distance` characters after a point of the same line, or further on where the run holds line ends. */
function pointAfter(text: string, from: Point, offset: number): Point {
  let line = from.line
  let lineStart = from.offset - from.column + 1
  for (let at = text.indexOf('\n', from.offset); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1, offset }
}

/**
 * Find the place of a part of a text in the source.
 *
 * @param source The article.
 * @param origin Spans of the whole text.
 * @param from Index of the part's first character in the normalised text.
 * @param to Index past its last.
 * @returns Spans of the part; empty where the text cannot be followed character by character.
 */
export function locatePart(source: ArticleSource, origin: Origin, from: number, to: number): Origin {
  const spans: Span[] = []
  let at = 0
  for (const span of origin.spans) {
    const slice = source.text.slice(span.start.offset, span.end.offset)
    const text = textAt(source, { spans: [span] })
    const begin = Math.max(from - at, 0)
    const end = Math.min(to - at, text.length)
    if (begin < end) {
      const first = span.start.offset + sourceIndex(slice, text, begin)
      const past = span.start.offset + sourceIndex(slice, text, end - 1) + 1
      spans.push({
        start: pointAfter(source.text, span.start, first),
        end: pointAfter(source.text, span.start, past),
      })
    }
    at += text.length + 1
    if (at >= to) break
  }
  return { document: origin.document, spans }
}

/** Index in the slice of the character at `index` of its normalised text: bisect on the length of normalised prefixes. */
function sourceIndex(slice: string, text: string, index: number): number {
  if (slice === text) return index
  let low = 0
  let high = slice.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const length = normaliseText(`${slice.slice(0, middle + 1)}\u{1}`.replace('\u{1}', '¤')).length - 1
    if (length <= index) low = middle + 1
    else high = middle
  }
  return low
}
