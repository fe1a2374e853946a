// Stage 0: signs that a scraper or a wrong encoding leaves where a dash stood.

const lostDash = /(?<=^|\s)[\ufffd¦¬](?=\s|$)|(?<=\d)\ufffd(?=\d)/g

/**
 * Write `∞`, which is read as a dash, for other signs that stand where a dash was lost: by themselves, or between digits.
 *
 * @param text The decoded file, or a slice of it.
 * @returns A text of the same length, so that offsets stay.
 */
export function mendDashes(text: string): string {
  return text.includes('\ufffd') || text.includes('¦') || text.includes('¬')
    ? text.replace(lostDash, '∞')
    : text
}
