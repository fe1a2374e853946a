/** Stage: assemble. Container or publisher? Told anew from how the title is set and from what else was read. */

import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import type { CslItem, CslType, ParsedCitation } from '../types.ts'
import { isJournalLike, isPreprintServer } from './classify-type.ts'
import { readImprint } from './read-imprint.ts'

const HOUSE =
  /\b(?:press|publish\w{0,9}|publications|verlag|books?|university|wiley|springer|elsevier|routledge|penguin|sage|norton|macmillan|mcgraw|brill|gruyter)\b/i

// MLA once closed every entry with how the work was met.
const CODE = /^(?:NG|CG|TA|QS|PH)\d{1,4}$/
const MEDIUM = /^(?:print|web|online|e-?book|pdf)$/i

/**
 * Moves a value between container and publisher where the model chose the unlikely one.
 *
 * @param raw
 *   The reference as printed.
 * @param kind
 *   The kind of work that the model chose.
 * @param item
 *   The fields read; changed in place.
 * @param ranges
 *   Where they stand; changed in place.
 * @returns
 *   The kind of work that fits.
 */
export function repairFields(
  raw: string,
  kind: CslType,
  item: Omit<CslItem, 'type'>,
  ranges: ParsedCitation['ranges'],
): CslType {
  const title = ranges.title?.[0]
  if (!title) return kind
  const contained = item['container-title'] !== undefined
  readImprint(raw, item, ranges)
  if (contained && item['container-title'] === undefined) return 'book'
  const quoted = /["“„«]\s?$/.test(raw.slice(Math.max(0, title[0] - 2), title[0]))
  const single = /[‘'`]\s?$/.test(raw.slice(Math.max(0, title[0] - 2), title[0]))
  if (item.publisher !== undefined && MEDIUM.test(item.publisher)) {
    delete item.publisher
    delete ranges.publisher
  }
  // "NICE guideline NG157" is a series and its number.
  if (item.page !== undefined && CODE.test(item.page)) {
    delete item.page
    delete ranges.page
    if (/guid(?:eline|ance)$/i.test(item['container-title'] ?? ''))
      move(item, ranges, 'container-title', 'genre')
  }
  const { publisher } = item
  const container = item['container-title']
  if (publisher !== undefined && item['publisher-place'] === undefined && isPlace(publisher)) {
    move(item, ranges, 'publisher', 'publisher-place')
    return kind
  }
  if (
    kind === 'article-journal' &&
    container !== undefined &&
    publisher === undefined &&
    !quoted &&
    !single
  ) {
    // "Title. House." after an early year and without any number: no journal, a publisher.
    const rest = raw.slice(ranges['container-title']![0]![1])
    if (hasNumbers(item) || /\d/.test(rest) || isJournalLike(container) || isPreprintServer(container))
      return kind
    move(item, ranges, 'container-title', 'publisher')
    return 'book'
  }
  // "Adams, Hazard. Title. House, 2009.": a page or an article would be in quotation marks beside names in full.
  if (
    kind === 'webpage' &&
    container !== undefined &&
    publisher === undefined &&
    !quoted &&
    !single &&
    isNamedInFull(item) &&
    !hasNumbers(item) &&
    !isJournalLike(container) &&
    /^[,. ]{1,2}\d{4}\.?$/.test(raw.slice(ranges['container-title']![0]![1]))
  ) {
    move(item, ranges, 'container-title', 'publisher')
    return 'book'
  }
  if (kind === 'book' && container === undefined && publisher !== undefined) {
    if (isPreprintServer(publisher)) {
      move(item, ranges, 'publisher', 'container-title')
      return 'article-journal'
    }
    // A quoted title is a part of something: what follows is where it appeared.
    if (
      !quoted ||
      item['publisher-place'] !== undefined ||
      item.edition !== undefined ||
      (HOUSE.test(publisher) && item.author?.[0]?.literal === undefined)
    )
      return kind
    move(item, ranges, 'publisher', 'container-title')
    return 'article-journal'
  }
  return kind
}

function hasNumbers(item: Omit<CslItem, 'type'>): boolean {
  return (item.volume ?? item.issue ?? item.page ?? item.DOI ?? item.URL ?? item.PMID) !== undefined
}

function isNamedInFull({ author }: Omit<CslItem, 'type'>): boolean {
  return /\p{Ll}{2}/u.test(author?.[0]?.given ?? '')
}

// "London, 1976": a place without a house.
function isPlace(publisher: string): boolean {
  const lexemes = publisher.split(/[\s.,]+/).map((word) => lexemesOf(word.toLowerCase()))
  return lexemes.every((bits) => (bits & Lexeme.place) !== 0 && (bits & Lexeme.publisher) === 0)
}

type Movable = 'container-title' | 'publisher' | 'publisher-place' | 'genre'

function move(
  item: Omit<CslItem, 'type'>,
  ranges: ParsedCitation['ranges'],
  from: Movable,
  to: Movable,
): void {
  item[to] = item[from]!
  ranges[to] = ranges[from]!
  delete item[from]
  delete ranges[from]
}
