/**
 * Stage: names. Splits a list of authors or editors into people and organisations, whichever way it is written:
 * family name first or last, initials with or without points, commas, semicolons or "and" between them.
 */

import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import { buildPerson, buildSingle, type FoundName, isOrganisation } from './build-name.ts'
import { cutNameParts, type NamePart } from './cut-name-parts.ts'

const DEGREE = /^(?:M\.?D|Ph\.?D|M\.?Sc|MBBS|MPH|RN|DO|PharmD|FACP|FRCP|FACE)\.?$/

/**
 * Splits a list of names.
 *
 * @param text
 *   The list as printed, without "eds."; "et al." may be blanked out.
 * @returns
 *   The names in order, with where each stands in the text.
 */
export function parseNames(text: string): FoundName[] {
  const parts = cutNameParts(text)
  const chunks: NamePart[][] = []
  for (const part of parts) {
    if (chunks.length === 0 || part.separator === ';') chunks.push([part])
    else chunks.at(-1)!.push(part)
  }
  return chunks.flatMap((chunk) => parseChunk(chunk, chunks.length > 1))
}

// Between semicolons a comma parts family and given name; a whole list without them is read by the form of its parts.
function parseChunk(parts: NamePart[], separated: boolean): FoundName[] {
  const names: FoundName[] = []
  const [first, second] = parts
  const familyFirst = first!.form === 'family-initials' && (second?.form === 'family-initials' || !separated)
  const givenFirst = startsWithGiven(parts) && !(separated && second)
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const next = parts[index + 1]
    const previous = names.at(-1)
    if (part.form === 'suffix' && previous) {
      previous.name.suffix = part.text
      previous.end = part.end
      continue
    }
    if (previous?.name.given !== undefined && DEGREE.test(part.text)) continue
    const joined = next?.separator === ',' && next.form !== 'suffix'
    const whole = part.form === 'family-initials' ? familyFirst : part.form === 'initials-family'
    if (joined && next.form === 'initials' && !whole) {
      names.push(withSuffix(buildPerson(part.text, next.text, part.start, next.end), part, next))
      index++
      continue
    }
    const inverted =
      joined &&
      part.form === 'words' &&
      !familyFirst &&
      !givenFirst &&
      (next.form !== 'initials-family' || (index === 0 && part.words.length === 1)) &&
      !isOrganisation(part.words) &&
      (index === 0 || familyWords(part) === 1)
    if (inverted) {
      names.push(withSuffix(buildPerson(part.text, next.text, part.start, next.end), part, next))
      index++
    } else names.push(withSuffix(buildSingle(part), part))
  }
  return names
}

// "Nataliya Sokolovska, Thomas Lavergne, …": every part is a whole name.
function startsWithGiven(parts: NamePart[]): boolean {
  const [first, second] = parts
  if (first!.form === 'initials-family') return true
  if (first!.form !== 'words' || familyWords(first!) < 2) return false
  if (!second || second.separator === '&') return true
  return second.form === 'words' && familyWords(second) > 1
}

function familyWords(part: NamePart): number {
  return part.words.filter((word) => (lexemesOf(word.toLowerCase()) & Lexeme.particle) === 0).length
}

function withSuffix(found: FoundName, part: NamePart, next?: NamePart): FoundName {
  const suffix = part.suffix ?? next?.suffix
  if (suffix !== undefined) found.name.suffix = suffix
  return found
}
