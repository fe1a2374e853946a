// Places of parts of a text: from indices in a normalised text back to the file.
import { decodeString } from 'micromark-util-decode-string'
import type { Origin, Point, Span } from '../entities/fields/origin.ts'
import type { ArticleSource } from './article-source.ts'
import { type JoinedSlices, joinSlices, normaliseText } from './normalise-text.ts'

/** Gives the spans of a part of a text, from its first index to the index past its last. */
export type PartLocator = (from: number, to: number) => Origin

type Source = Pick<ArticleSource, 'text' | 'mediaType'>

function pointAt(text: string, from: Point, offset: number): Point {
  let line = from.line
  let lineStart = from.offset - from.column + 1
  for (let at = from.offset; at < offset; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1, offset }
}

const blank = /[\s\u00a0\u200b\u2060\ufeff\u00ad\u0000-\u001f\u007f-\u009f]/

/**
 * Align a text with the run it was normalised from.
 *
 * @returns For each index of the text an index of the run; null where only prefixes can tell (composed characters, escapes).
 */
function align(run: string, text: string): Int32Array | null {
  const map = new Int32Array(text.length)
  let at = 0
  for (let index = 0; index < text.length; ) {
    const wanted = text[index]!
    const found = run[at]
    if (found === undefined) return null
    if (found === wanted) map[index++] = at++
    else if (found === '∞') {
      map[index] = at
      if (/[—–:]/.test(wanted)) at++
      else if (wanted !== ' ') return null
      index++
    } else if (blank.test(found)) {
      if (wanted === ' ' && !blank.test(run[at + 1] ?? '')) map[index++] = at
      at++
    } else if (wanted === ' ' && run[at - 1] === '∞') map[index++] = at - 1
    else return null
  }
  return map
}

/** Index of the run at which a prefix of it first normalises to more than `index` characters. */
function bisect(run: string, index: number): number {
  let low = 0
  let high = run.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (normaliseText(`${run.slice(0, middle + 1)}¤`).length - 1 <= index) low = middle + 1
    else high = middle
  }
  return low
}

const escapePattern = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi

/** For each index of a decoded slice of Markdown its index in the file's slice; null where nothing is escaped. */
function escapesOf(slice: string): number[] | null {
  const map: number[] = []
  let at = 0
  for (const { 0: written, index } of slice.matchAll(escapePattern)) {
    while (at < index) map.push(at++)
    const decoded = decodeString(written)
    for (let place = 0; place < decoded.length; place++) map.push(decoded === written ? at + place : at)
    at += written.length
  }
  if (at === 0) return null
  while (at <= slice.length) map.push(at++)
  return map
}

/**
 * Prepare to locate parts of a text.
 *
 * @param source The article.
 * @param origin Spans of the whole text.
 * @param text The whole text, normalised.
 * @returns A locator; it takes time in proportion to the spans of the part.
 */
export function locatorOf(source: Source, origin: Origin, text: string): PartLocator {
  const slices = origin.spans.map(({ start, end }) => source.text.slice(start.offset, end.offset))
  const [only] = origin.spans
  // Where the file holds the text to the letter, indices are offsets.
  if (origin.spans.length === 1 && slices[0] === text) {
    const span = only!
    return (from, to) => ({
      document: origin.document,
      spans: [{ start: shift(source, span, from), end: shift(source, span, to) }],
    })
  }
  let prepared: (JoinedSlices & { map: Int32Array | null; escapes: (number[] | null)[] }) | null = null
  const prepare = () => {
    const { run, starts } = joinSlices(source, origin)
    const escapes = slices.map((slice) => (source.mediaType === 'text/markdown' ? escapesOf(slice) : null))
    return { run, starts, map: align(run, text), escapes }
  }
  return (from, to) => {
    prepared ??= prepare()
    const { run, starts, map, escapes } = prepared
    const first = map ? map[from]! : bisect(run, from)
    const past = (map ? map[to - 1]! : bisect(run, to - 1)) + 1
    const spans: Span[] = []
    for (const [index, span] of origin.spans.entries()) {
      const marks = escapes[index]!
      const begin = Math.max(first - starts[index]!, 0)
      const end = Math.min(past - starts[index]!, marks ? marks.length - 1 : slices[index]!.length)
      if (begin >= end) continue
      const [from, to] = marks ? [marks[begin]!, marks[end]!] : [begin, end]
      spans.push({ start: shift(source, span, from), end: shift(source, span, to) })
    }
    return { document: origin.document, spans }
  }
}

function shift({ text }: Source, span: Span, by: number): Point {
  const { start, end } = span
  if (start.line === end.line)
    return { line: start.line, column: start.column + by, offset: start.offset + by }
  return pointAt(text, start, start.offset + by)
}
