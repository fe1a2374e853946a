/** Stage: assemble. Container or publisher? Told anew from how the title is set and from what else was read. */
import { isJournalLike, isPreprintServer } from './classify-type.ts'
import { Lexeme, lexemesOf } from './lexicon.ts'
import type { CslItem, CslType, ParsedCitation } from './types.ts'

const HOUSE =
  /\b(?:press|publish\w{0,9}|publications|verlag|books?|university|wiley|springer|elsevier|routledge|penguin|sage|norton|macmillan|mcgraw|brill|gruyter)\b/i

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
  const quoted = /["“„«]\s?$/.test(raw.slice(Math.max(0, title[0] - 2), title[0]))
  const single = /[‘'`]\s?$/.test(raw.slice(Math.max(0, title[0] - 2), title[0]))
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
    const numbered = item.volume ?? item.issue ?? item.page ?? item.DOI ?? item.URL ?? item.PMID
    const rest = raw.slice(ranges['container-title']![0]![1])
    if (numbered !== undefined || /\d/.test(rest) || isJournalLike(container) || isPreprintServer(container))
      return kind
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

// "London, 1976": a place without a house.
function isPlace(publisher: string): boolean {
  const lexemes = publisher.split(/[\s.,]+/).map((word) => lexemesOf(word.toLowerCase()))
  return lexemes.every((bits) => (bits & Lexeme.place) !== 0 && (bits & Lexeme.publisher) === 0)
}

type Movable = 'container-title' | 'publisher' | 'publisher-place'

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
