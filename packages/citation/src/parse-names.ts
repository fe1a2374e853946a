/**
 * Stage: names. Splits a list of authors or editors into people and organisations, whichever way it is written:
 * family name first or last, initials with or without points, commas, semicolons or "and" between them.
 */
import { Lexeme, lexemesOf } from './lexicon.ts'
import type { CslName } from './types.ts'

/** One name and where it stands in the text that was given. */
export interface FoundName {
  name: CslName
  start: number
  end: number
}

interface Part {
  text: string
  start: number
  end: number
  separator: ',' | ';' | '&'
  form: 'initials' | 'family-initials' | 'initials-family' | 'words' | 'suffix'
  words: string[]
}

const SEPARATOR = /\s*[;‚]\s*|\s*,\s*(?:(?:and|und|et|y|&)(?=\s)\s*)?|\s+(?:and|und|et|y|with)\s+|\s*&\s*/giu

/**
 * Splits a list of names.
 *
 * @param text
 *   The list as printed, without "et al." and "eds.".
 * @returns
 *   The names in order.
 */
export function parseNames(text: string): FoundName[] {
  const parts = cut(text)
  if (parts.some((part) => part.separator === ';')) return parseSemicolons(parts)
  const names: FoundName[] = []
  const familyFirst = parts[0]?.form === 'family-initials'
  const givenFirst = parts.length > 0 && startsWithGiven(parts)
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const next = parts[index + 1]
    const previous = names.at(-1)
    if (part.form === 'suffix' && previous) {
      previous.name.suffix = part.text
      previous.end = part.end
      continue
    }
    const joined = next?.separator === ','
    if (
      joined &&
      next.form === 'initials' &&
      part.form !== 'initials-family' &&
      !(part.form === 'family-initials' && familyFirst)
    ) {
      names.push(person(part.text, next.text, part.start, next.end))
      index++
      continue
    }
    if (part.form === 'family-initials' || part.form === 'initials-family') {
      names.push(single(part))
      continue
    }
    const inverted =
      joined &&
      !familyFirst &&
      !givenFirst &&
      next.form !== 'initials-family' &&
      !isOrganisation(part.words) &&
      (index === 0 || familyWords(part) === 1)
    if (inverted) {
      names.push(person(part.text, next.text, part.start, next.end))
      index++
    } else names.push(single(part))
  }
  return names
}

function parseSemicolons(parts: Part[]): FoundName[] {
  const names: FoundName[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const next = parts[index + 1]
    if (part.form === 'suffix' && names.length > 0) names.at(-1)!.name.suffix = part.text
    else if (next?.separator === ',' && next.form !== 'suffix') {
      names.push(person(part.text, next.text, part.start, next.end))
      index++
    } else names.push(single(part))
  }
  return names
}

function cut(text: string): Part[] {
  const parts: Part[] = []
  let from = 0
  let separator: Part['separator'] = ','
  const add = (to: number) => {
    let start = from
    let end = to
    while (start < end && /[\s.*•[\](){}_–—-]/.test(text.charAt(start))) start++
    while (end > start && /[\s,:;(){}[\]*_–—-]/.test(text.charAt(end - 1))) end--
    const slice = text.slice(start, end)
    if (!/[\p{L}\p{N}]/u.test(slice)) return
    const words = slice.split(/\s+|(?<=\p{L}\.)(?=\p{L}{2})/u)
    parts.push({ text: slice, start, end, separator, form: formOf(words), words })
  }
  for (const match of text.matchAll(SEPARATOR)) {
    add(match.index)
    from = match.index + match[0].length
    separator = /[;]/.test(match[0]) ? ';' : /[,‚]/.test(match[0]) ? ',' : '&'
  }
  add(text.length)
  return parts
}

const INITIALS =
  /^(?:\p{Lu}\p{M}?(?:\.|(?=[-‐–]|$))[-‐–]?)+$|^\p{Lu}{1,3}\.?$|^(?:\p{Lu}{1,2}[-‐–]\p{L}{1,2}\.?)$|^(?:\p{Lu}\p{Ll}?\.[-‐–]?)+$/u

function formOf(words: string[]): Part['form'] {
  if (words.length === 1 && lexemesOf(words[0]!.replace(/\./g, '').toLowerCase()) & Lexeme.suffix)
    return 'suffix'
  const initial = words.map((word) => INITIALS.test(word))
  if (initial.every(Boolean)) return 'initials'
  const pointed = (word: string) => /^\p{Lu}\p{Ll}?\./u.test(word) || /^\p{Lu}$/u.test(word)
  if (initial.at(-1) && !initial[0]) return 'family-initials'
  if (initial.at(-1) && !pointed(words[0]!)) return 'family-initials'
  if (initial[0] && pointed(words[0]!)) return 'initials-family'
  return 'words'
}

// "Nataliya Sokolovska, Thomas Lavergne, …": every part is a whole name.
function startsWithGiven(parts: Part[]): boolean {
  const [first, second] = parts
  if (first!.form === 'initials-family') return true
  if (first!.form !== 'words' || familyWords(first!) < 2) return false
  if (!second || second.separator === '&') return true
  return second.form === 'words' && familyWords(second) > 1
}

function familyWords(part: Part): number {
  return part.words.filter((word) => (lexemesOf(word.toLowerCase()) & Lexeme.particle) === 0).length
}

function isOrganisation(words: string[]): boolean {
  return words.some((word) => lexemesOf(word.replace(/[.,]/g, '').toLowerCase()) & Lexeme.organisation)
}

function single(part: Part): FoundName {
  const { words, start, end } = part
  if (isOrganisation(words) || words.length > 7) return { name: { literal: clean(part.text) }, start, end }
  if (part.form === 'family-initials') {
    let at = words.length - 1
    while (at > 1 && INITIALS.test(words[at - 1]!)) at--
    return person(words.slice(0, at).join(' '), words.slice(at).join(' '), start, end)
  }
  if (words.length === 1) return { name: { family: clean(part.text) }, start, end }
  let last = words.length
  let suffix: string | undefined
  if (lexemesOf(words[last - 1]!.replace(/\./g, '').toLowerCase()) & Lexeme.suffix && last > 2) {
    last--
    suffix = words[last]
  }
  let at = last - 1
  while (at > 1 && lexemesOf(words[at - 1]!.toLowerCase()) & Lexeme.particle) at--
  const found = person(words.slice(at, last).join(' '), words.slice(0, at).join(' '), start, end)
  if (suffix) found.name.suffix = suffix
  return found
}

function person(family: string, given: string, start: number, end: number): FoundName {
  const name: CslName = { family: clean(family) }
  const words = name.family!.split(' ')
  if (words.length > 1 && lexemesOf(words.at(-1)!.replace(/\./g, '').toLowerCase()) & Lexeme.suffix) {
    name.suffix = words.pop()!
    name.family = words.join(' ')
  }
  const forename = cleanGiven(given)
  if (forename !== '') name.given = forename
  return { name, start, end }
}

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,*•]+|[\s.,:;]+$/g, '')
}

// The point of a last initial belongs to the name; the one after a whole word ends the list.
function cleanGiven(text: string): string {
  const given = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;]+$/g, '')
    .trim()
  return /\p{L}{2}\.$/u.test(given) && !/\b\p{L}\./u.test(given.slice(-3)) ? given.slice(0, -1) : given
}
