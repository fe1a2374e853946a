// Stage 1: the link to edit a section that encyclopaedias print after its heading.

const editWords: ReadonlySet<string> = new Set(['edit', 'edit source', 'edit | edit source'])

/**
 * Find where the words of a line end that closes with a link to edit its section ("History [edit]").
 *
 * @param text A line, trimmed.
 * @returns Index past the words; the length of the line where it closes otherwise, or is nothing else.
 */
export function endBeforeEditMark(text: string): number {
  if (!text.endsWith(']')) return text.length
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
