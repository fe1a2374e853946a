// Script: a script cut into parts that Markdown reads by themselves, so that an edit of one leaves the others as they are.

/** A part of a script. */
export interface ScriptPart {
  text: string
  /** Lines and characters of the script before it. */
  lines: number
  offset: number
}

/** Opens a container, with nothing beside it on its line. */
const opener = /^(:{3,})[a-z][a-z-]*(?:\{[^{}]*\})?[ \t]*$/
const fence = /^(`{3,}|~{3,}(?!~))([^`]*)$/
/** Definitions hold for the whole script, other HTML than a comment of one line may run on over blank lines. */
const reachesFar = /^ {0,3}(?:\[|<(?!!--(?:(?!-->).)*-->[ \t]*$))/
/** What looks like an edge in another place than at the start of a line may be one or not. */
const mayBeEdge = /:{3}|`{3}|~{3}/

/**
 * Cuts a script before headings and containers that stand outside of all others.
 * @param text the script
 * @returns its parts, which join to it; or null where one part may say how another is read
 */
export function cutScript(text: string): ScriptPart[] | null {
  // A line that ends in another way would be counted wrongly.
  if (text.includes('\r')) return null
  const parts: ScriptPart[] = []
  let start = { lines: 0, offset: 0 }
  /** What ends the container or the code that is open; null outside. */
  let end: RegExp | null = null
  let isCode = false
  let isAfterBlank = true
  let number = 0
  let offset = 0
  for (const line of text.split('\n')) {
    const opened: RegExpExecArray | null = end ? null : (opener.exec(line) ?? fence.exec(line))
    if (end?.test(line)) end = null
    else if (opened) {
      if (!isAfterBlank) return null
      const marks: string = opened[1] ?? ''
      isCode = !marks.startsWith(':')
      end = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`)
    } else if (!(end && isCode) && (reachesFar.test(line) || (!end && mayBeEdge.test(line)))) return null
    const isEdge = isAfterBlank && (opened ? line.startsWith(':') : end === null && /^#{1,6} /.test(line))
    if (isEdge && offset > start.offset) {
      parts.push({ text: text.slice(start.offset, offset), ...start })
      start = { lines: number, offset }
    }
    isAfterBlank = line.trim() === ''
    number++
    offset += line.length + 1
  }
  parts.push({ text: text.slice(start.offset), ...start })
  return parts
}
