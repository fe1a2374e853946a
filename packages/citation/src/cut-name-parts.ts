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

const SEPARATOR = /[;‚,&]|\s(?:and|und|et|y|with)(?=\s)/giu
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
  const add = (to: number): boolean => {
    let start = from
    let end = to
    while (start < end && OPENING.test(text.charAt(start))) start++
    while (end > start && CLOSING.test(text.charAt(end - 1))) end--
    const slice = text.slice(start, end)
    if (!/\p{L}/u.test(slice)) return false
    const words = slice.replace(/\.(?=\p{L}{2})/gu, '. ').split(/\s+/)
    if (words.length > 2 && /^(?:Dr|Prof)\.?$/.test(words[0]!)) words.shift()
    const suffix = words.length > 1 && isSuffix(words.at(-1)!) ? words.pop()! : undefined
    const part: NamePart = { text: words.join(' '), start, end, separator, form: formOf(words), words }
    if (suffix !== undefined) part.suffix = suffix
    parts.push(part)
    return true
  }
  for (const match of text.matchAll(SEPARATOR)) {
    const found = match[0].trim()
    const next = found === ';' || found === '‚' ? ';' : found === ',' ? ',' : '&'
    // ", and": a comma before a name in full is an "and", before initials it still is a comma.
    if (add(match.index)) separator = next
    else if (next === ';') separator = ';'
    from = match.index + match[0].length
  }
  add(text.length)
  return parts
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
  return word.length < 16 && INITIALS.test(word)
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
