/** Stage: names. Builds one name from its printed parts. */

import { foldSpaces } from '../tokens/fold-spaces.ts'
import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import { trimMarks } from '../tokens/trim-marks.ts'
import type { CslName } from '../types.ts'
import { isInitials, type NamePart } from './cut-name-parts.ts'

/** One name and where it stands in the text that was given. */
export interface FoundName {
  name: CslName
  start: number
  end: number
}

/**
 * Does a name hold a word that only organisations have?
 *
 * @param words
 *   The words of the name.
 * @returns
 *   True for names such as "KDIGO Working Group".
 */
export function isOrganisation(words: string[]): boolean {
  return words.some(
    (word) => (lexemesOf(word.replace(/[.,]/g, '').toLowerCase()) & Lexeme.organisation) !== 0,
  )
}

/**
 * Builds a name that stands in one part.
 *
 * @param part
 *   The part, such as `Smith AB`, `A. B. Smith`, `Ludwig van Beethoven` or `KDIGO Working Group`.
 * @returns
 *   A person or an organisation.
 */
export function buildSingle({ words, form, text, start, end }: NamePart): FoundName {
  if ((words.length > 1 && isOrganisation(words)) || words.length > 7) {
    // "Nguyen TT, for the COPE Study Group"
    const before = /^(?:for|on behalf of) (?:the )?/i.exec(text)?.[0].length ?? 0
    return { name: { literal: cleanWord(text.slice(before)) }, start: start + before, end }
  }
  if (form === 'family-initials') {
    let at = words.length - 1
    while (at > 1 && isInitials(words[at - 1]!)) at--
    // "Lorentzon R." at the end of a list without points.
    const initials = words.slice(at).join(' ')
    const closed = initials.indexOf('.') === initials.length - 1
    const given = closed ? initials.slice(0, -1) : initials
    return buildPerson(words.slice(0, at).join(' '), given, start, end)
  }
  if (words.length === 1) return { name: { family: cleanWord(text) }, start, end }
  let at = words.length - 1
  while (at > 1 && lexemesOf(words[at - 1]!.toLowerCase()) & Lexeme.particle) at--
  return buildPerson(words.slice(at).join(' '), words.slice(0, at).join(' '), start, end)
}

/**
 * Builds a person.
 *
 * @param family
 *   The family name as printed.
 * @param given
 *   The given names or initials as printed.
 * @param start
 *   Where the name starts in the text that was given.
 * @param end
 *   Where it ends.
 * @returns
 *   The name.
 */
export function buildPerson(family: string, given: string, start: number, end: number): FoundName {
  const name: CslName = { family: cleanWord(family) }
  const forename = cleanGiven(given)
  if (forename !== '') name.given = forename
  return { name, start, end }
}

function cleanWord(text: string): string {
  return trimMarks(foldSpaces(text), ' .,:;*•')
}

// The point of a last initial belongs to the name; the one after a whole word ends the list.
function cleanGiven(text: string): string {
  const given = trimMarks(foldSpaces(text), ' ,:;')
  return given.endsWith('.') &&
    /\p{L}{2}\.$/u.test(given) &&
    !isInitials(given.slice(given.lastIndexOf(' ') + 1))
    ? given.slice(0, -1)
    : given
}
