/** Stage: tokens. Takes marks off the ends of a string in one pass, which a regular expression would not. */

/**
 * Trims marks.
 *
 * @param text
 *   Any text.
 * @param marks
 *   The characters to take off both ends.
 * @returns
 *   The text between them.
 */
export function trimMarks(text: string, marks: string): string {
  let start = 0
  let end = text.length
  while (start < end && marks.includes(text.charAt(start))) start++
  while (end > start && marks.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
