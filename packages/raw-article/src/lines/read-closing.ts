// Stage 2b: how a line closes.

/** Full stop, question mark, colon, another mark, or none. */
export type Closing = 'stop' | 'question' | 'colon' | 'other' | 'none'

const closingMarks = /["'”’)\]»]/
/** Numbers of notes after a full stop ("…agent.2,3", "…agent.[4]"): the sentence ends before them. */
const noteNumbers =
  /([\p{L})\]”’"%][.?!…]["”’)]?)(?:\d{1,3}(?:[,–-]\d{1,3}){0,8}|\s?\[\^?\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}\])$/u

/** A remark in brackets after a full stop: "…when symptoms are mild. (C)". */
const remark = /([.!?])\s(?:\([^()]{1,24}\)|\[[^[\]]{1,30}\])$/

/**
 * Tell how a line closes.
 *
 * @param line The line, trimmed.
 * @returns The kind of its last mark; numbers of notes and short remarks in brackets after a full stop do not count.
 */
export function readClosing(line: string): Closing {
  const text = /[\d\])]$/.test(line) ? line.replace(noteNumbers, '$1').replace(remark, '$1') : line
  let at = text.length - 1
  while (at > 0 && closingMarks.test(text.charAt(at))) at--
  const last = text.charAt(at)
  if (last === '.' || last === '!' || last === '…') return 'stop'
  if (last === '?') return 'question'
  if (last === ':' || last === '∞') return 'colon'
  return last === ';' || last === ',' ? 'other' : 'none'
}
