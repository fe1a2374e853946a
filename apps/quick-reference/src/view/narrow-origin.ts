// View: the place of a part of a text, from the place of the whole.
import type { Origin, Span } from '@compendium/schema'

/**
 * Narrows an origin to a part of its text. It is exact where the text was taken over character by character; where
 * characters were folded on the way, or a span runs over several lines, the whole origin is given back.
 * @param origin where the whole text stands
 * @param text the whole text
 * @param start first character of the part
 * @param end place after its last character
 * @returns the origin of the part, or the whole one
 */
export function narrowOrigin(origin: Origin, text: string, start: number, end: number): Origin {
  const total = origin.spans.reduce((sum, span) => sum + span.end.offset - span.start.offset, 0)
  // Spans are joined by nothing, or by a space.
  const join = text.length === total ? 0 : 1
  const exact = text.length === total + join * (origin.spans.length - 1)
  if (!exact || origin.spans.some((span) => span.start.line !== span.end.line)) return origin
  const spans: Span[] = []
  let at = 0
  for (const span of origin.spans) {
    const length = span.end.offset - span.start.offset
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) spans.push({ start: shift(span, from), end: shift(span, to) })
    at += length + join
  }
  return spans.length ? { document: origin.document, spans } : origin
}

function shift({ start }: Span, by: number): Span['start'] {
  return { line: start.line, column: start.column + by, offset: start.offset + by }
}
