// Stage 0: where the lines of a text are, found once for all that mends it.

/** Offsets of a line's first character and past its last, its end left out. */
export interface LineSpan {
  start: number
  end: number
}

/** Mended or not, most articles are the same text for one mend after the other. */
let last: { text: string; spans: readonly LineSpan[] } = { text: '', spans: [] }

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code !== 0xa0 && code !== 0xfeff) return false
  }
  return true
}

function findSpans(text: string): LineSpan[] {
  const spans: LineSpan[] = []
  const hasReturns = text.includes('\r')
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const stop = hasReturns ? text.slice(start, end).indexOf('\r') : -1
    if (stop !== -1) end = start + stop
    if (!isBlank(text, start, end)) spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/**
 * Find the lines of a text that are not blank.
 *
 * @param text The decoded file, mended or not.
 * @returns Their places, in order; `\n` and `\r` end a line.
 */
export function lineSpans(text: string): readonly LineSpan[] {
  if (last.text !== text) last = { text, spans: findSpans(text) }
  return last.spans
}
