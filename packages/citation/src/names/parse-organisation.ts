/** Stage: names. Is a printed author an organisation? Told from closed classes of words and from how it is set. */

import { foldSpaces } from '../tokens/fold-spaces.ts'
import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import { trimMarks } from '../tokens/trim-marks.ts'
import type { CslName } from '../types.ts'

const BRAND = new Set([
  'AI',
  'MD',
  'TV',
  'UK',
  'US',
  'USA',
  'EU',
  'IT',
  'FM',
  'HQ',
  'RX',
  'Rx',
  'Inc',
  'LLC',
  'Ltd',
])
const MARKS = '.,;:()'
const LINK = /^(?:of|for|the|and|&|to|on|in|de|für|pour)$/

/** What is known about the list a name stands in. */
export interface NameSetting {
  /** The list is followed by a quotation or by "(n.d.)", where a person would be printed with a comma. */
  commaExpected: boolean
  /** The work is a web page. */
  web: boolean
}

/**
 * Reads a list of authors that is the name of one organisation.
 *
 * @param text
 *   The list as printed, without "et al.".
 * @param setting
 *   What is known about the list.
 * @returns
 *   The organisation, or undefined where the list names people.
 */
export function parseOrganisation(text: string, setting: NameSetting): CslName | undefined {
  const literal = trimMarks(foldSpaces(text), ' .,:;*•')
  if (literal.includes(';')) return undefined
  const words = literal
    .split(' ')
    .map((word) => trimMarks(word, MARKS))
    .filter((word, at) => at > 0 || !/^(?:Dr|Prof)$/.test(word))
  const first = literal.split(',')[0]!.split(' ')
  const found = { literal }
  if (words.length === 0 || words.length > 14 || !/\p{L}/u.test(literal)) return undefined
  const initials = words.some(
    (word) => /^(?:\p{Lu}\.){1,3}-?\p{Lu}?$|^\p{Lu}$/u.test(word) && !BRAND.has(word) && word !== 'U.S',
  )
  if (!initials && first.length > 1 && first.some(isOrganisationWord) && !hasInvertedName(literal))
    return found
  if (literal.includes(',')) return undefined
  if (
    !initials &&
    words.length > 2 &&
    words.slice(1).some((word) => LINK.test(word) && word !== 'and' && word !== '&' && word !== 'de')
  )
    return found
  if (words.length === 1)
    return /^\p{Lu}{3,}$|\p{Ll}\p{Lu}|[@.]\w/u.test(literal) || setting.web ? found : undefined
  if (initials || words.some((word) => /^(?:and|und|et|&)$/.test(word))) return undefined
  if (BRAND.has(words.at(-1)!) && (setting.commaExpected || setting.web)) return found
  const person =
    (lexemesOf(words[0]!.toLowerCase()) & Lexeme.given) !== 0 || /^\p{Lu}{1,3}$/u.test(words.at(-1)!)
  return !person && (setting.commaExpected || setting.web) ? found : undefined
}

function isOrganisationWord(word: string): boolean {
  return (lexemesOf(trimMarks(word, MARKS).toLowerCase()) & Lexeme.organisation) !== 0
}

// "Bank, Melissa" is a person; "Department of Health, Education and Welfare" is none.
function hasInvertedName(literal: string): boolean {
  return /^\S+, \p{Lu}[\p{Ll}.]*(?: \p{Lu}\.)?(?:$|,| and )/u.test(literal)
}
