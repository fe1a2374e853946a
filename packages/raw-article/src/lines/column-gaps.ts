// Stage 2c: gaps between the cells of a table that was set in columns, as text browsers print them.

/** A run of spaces that no typist sets between words or sentences. */
const wideGap = /(?<=\S)[ \u00a0]{3,}(?=\S)/g
/** A run of two spaces, which some typists set after a full stop. */
const narrowGap = /(?<=[^\s.!?:;])[ \u00a0]{2}(?=[^ \u00a0])/g

/**
 * Find the gaps of a line that may be set in columns.
 *
 * @param text A line, or what stands after its bullet.
 * @returns `[start, end)` of each gap; empty where one narrow gap alone may be a slip of the typist.
 */
export function findColumnGaps(text: string): [number, number][] {
  if (!/[ \u00a0]{2}/.test(text)) return []
  const wide = [...text.matchAll(wideGap)]
  const narrow = [...text.matchAll(narrowGap)]
  if (wide.length === 0 && narrow.length < 2) return []
  return [...wide, ...narrow]
    .map(({ 0: gap, index }): [number, number] => [index, index + gap.length])
    .sort((a, b) => a[0] - b[0])
}
