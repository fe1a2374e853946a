/** Stage: assemble. The closing mark of a field that the tokens alone leave out. */

/**
 * Widens a range over the marks that belong to it.
 *
 * @param raw
 *   The reference as printed.
 * @param start
 *   Where the first token starts.
 * @param end
 *   Where the last token ends.
 * @returns
 *   The range with a question mark or the bracket that closes what the field opened; it ends before a bracket that
 *   closes what was opened before it.
 */
export function widenRange(raw: string, start: number, end: number): [number, number] {
  let round = 0
  let square = 0
  for (let at = start; at < end; at++) {
    const char = raw.charAt(at)
    if (char === '(') round++
    else if (char === '[') square++
    else if ((char === ')' && round-- === 0) || (char === ']' && square-- === 0)) {
      if (start === 0 || !'(['.includes(raw.charAt(start - 1))) return [start, at]
      start--
      round = Math.max(round, 0)
      square = Math.max(square, 0)
    }
  }
  for (let to = end; to < raw.length; to++) {
    const char = raw.charAt(to)
    if (char === ')' && round > 0) round--
    else if (char === ']' && square > 0) square--
    else if (!'?!+'.includes(char) && !(char === '.' && raw.charAt(to + 1) === ')' && round > 0)) break
    end = to + 1
  }
  return [start, end]
}
