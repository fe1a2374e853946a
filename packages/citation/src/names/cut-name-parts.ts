/** Stage: names. Cuts a list of names at commas, semicolons and "and", and tells the form of each part. */
/** A stretch between two separators. */
export interface NamePart {
  text: string
  start: number
  end: number
  /** What stands before it. */
  separator: ',' | ';' | '&'
  form: 'initials' | 'family-initials' | 'initials-family' | 'words' | 'suffix'
  words: string[]
  /** A suffix that stood at its end, such as `Jr`. */
  suffix?: string
}

const CONJUNCTION = /\s(?:and|und|et|y|with)(?=\s)/iuy
const SEPARATORS = ',;&‚'
const OPENING = /[\s.*•[\](){}_–—-]/
const CLOSING = /[\s,:;(){}[\]*_–—-]/

/**
 * Cuts a list of names.
 *
 * @param text
 *   The list as printed.
 * @returns
 *   Its parts in order; parts without a letter are left out.
 */
export function cutNameParts(text: string): NamePart[] {
  const parts: NamePart[] = []
  let from = 0
  let separator: NamePart['separator'] = ','
  for (let at = 0; at < text.length; ) {
    const end = endOfSeparator(text, at)
    if (end === 0) {
      at++
      continue
    }
    const next = separatorAt(text.charAt(at))
    // ", and": a comma before a name in full is an "and", before initials it still is a comma.
    const part = readPart(text, from, at, separator)
    if (part) {
      parts.push(part)
      separator = next
    } else if (next === ';') separator = ';'
    from = end
    at = end
  }
  const last = readPart(text, from, text.length, separator)
  if (last) parts.push(last)
  return parts
}

function separatorAt(char: string): NamePart['separator'] {
  return char === ';' || char === '‚' ? ';' : char === ',' ? ',' : '&'
}

function endOfSeparator(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > 32 && code < 0xa0) return code === 44 || code === 59 || code === 38 ? at + 1 : 0
  if (SEPARATORS.includes(text.charAt(at))) return at + 1
  CONJUNCTION.lastIndex = at
  return CONJUNCTION.test(text) ? CONJUNCTION.lastIndex : 0
}

function readPart(
  text: string,
  from: number,
  to: number,
  separator: NamePart['separator'],
): NamePart | undefined {
  let start = from
  let end = to
  while (start < end && OPENING.test(text.charAt(start))) start++
  while (end > start && CLOSING.test(text.charAt(end - 1))) end--
  let slice = text.slice(start, end)
  if (!/\p{L}/u.test(slice)) return undefined
  if (slice.includes('.')) slice = slice.replace(/\.(?=\p{L}{2})/gu, '. ')
  const words = slice.split(/\s+/)
  if (words.length > 2 && /^(?:Dr|Prof)\.?$/.test(words[0]!)) words.shift()
  const suffix = words.length > 1 && isSuffix(words.at(-1)!) ? words.pop()! : undefined
  const part: NamePart = { text: words.join(' '), start, end, separator, form: formOf(words), words }
  if (suffix !== undefined) part.suffix = suffix
  return part
}

const INITIALS =
  /^(?:\p{Lu}\p{M}?(?:\.|(?=[-‐–]|$))[-‐–]?)+$|^\p{Lu}{1,3}\.?$|^(?:\p{Lu}{1,2}[-‐–]\p{L}{1,2}\.?)$|^(?:\p{Lu}\p{Ll}?\.[-‐–]?)+$/u

/**
 * Is a word made of initials?
 *
 * @param word
 *   One word of a name.
 * @returns
 *   True for `A.`, `AB`, `J.-P.`, `Ch.`.
 */
export function isInitials(word: string): boolean {
  return word.length < 16 && word.charAt(0) !== word.charAt(0).toLowerCase() && INITIALS.test(word)
}

// "JR" and "J.R." are initials as often as not.
function isSuffix(word: string): boolean {
  return /^(?:[JS]r\.?|I{2,3}|IV)$/.test(word)
}

function formOf(words: string[]): NamePart['form'] {
  if (words.length === 1 && isSuffix(words[0]!)) return 'suffix'
  const initial = words.map(isInitials)
  if (initial.every(Boolean)) return 'initials'
  const pointed = /^\p{Lu}\p{Ll}?\./u.test(words[0]!) || /^\p{Lu}$/u.test(words[0]!)
  if (initial.at(-1) && (!initial[0] || !pointed)) return 'family-initials'
  if (initial[0] && pointed) return 'initials-family'
  return 'words'
}
