// Markdown that no person writes: so many marks in one block that a Markdown parser, which pairs them, takes for ever.

const marks = /[*_~`[\]\\<>!&]/g
const blankLine = /\n[ \t]*(?:\r?\n)+/
const footnote = /^ {0,3}\[\^/gm
/** Pairing takes about a second for so many marks. */
const mostMarks = 10_000
const mostFootnotes = 2_000

/**
 * Tell whether reading an article as Markdown would take more than linear time in a way that is felt.
 *
 * @param text The decoded file.
 * @returns Whether one of its blocks holds more than ten thousand marks, or the whole more than two thousand footnotes.
 */
export function isDense(text: string): boolean {
  if (text.length <= mostMarks) return false
  if ((text.match(footnote)?.length ?? 0) > mostFootnotes) return true
  return text
    .split(blankLine)
    .some((block) => block.length > mostMarks && (block.match(marks)?.length ?? 0) > mostMarks)
}
