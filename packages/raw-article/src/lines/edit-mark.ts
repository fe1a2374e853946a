// Stage 1: the link to a section, or to edit it, that some sites print after its heading.

const editWords: ReadonlySet<string> = new Set(['edit', 'edit source', 'edit | edit source'])

/** Signs that a site shows for the address of a section, after its heading. */
const addressSign = /^[^\s#¶🔗⚓][^#¶🔗⚓]*(?=[ \u00a0]{0,3}(?:#|¶|🔗|⚓)$)/u

/** The last code units of those signs: almost no line is asked for more. */
const lastOfSigns: ReadonlySet<number> = new Set(
  ['#', '¶', '🔗', '⚓'].map((sign) => sign.charCodeAt(sign.length - 1)),
)

/**
 * Find where the words of a line end that closes with a link to its section or to the edit of it ("History [edit]",
 * "History #").
 *
 * @param text A line, trimmed.
 * @returns Index past the words; the length of the line where it closes otherwise, or is nothing else.
 */
export function endBeforeEditMark(text: string): number {
  if (!text.endsWith(']')) {
    const mayShowAddress = lastOfSigns.has(text.charCodeAt(text.length - 1))
    return (mayShowAddress ? addressSign.exec(text)?.[0].trimEnd().length : null) ?? text.length
  }
  const open = text.lastIndexOf('[')
  const words = text.slice(0, Math.max(0, open)).trimEnd()
  const isMark = editWords.has(
    text
      .slice(open + 1, -1)
      .trim()
      .toLowerCase(),
  )
  return isMark && words !== '' ? words.length : text.length
}
