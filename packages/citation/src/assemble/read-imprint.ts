/** Stage: assemble. Place and publisher told apart where the model read them as one: "Talybont: Y Lolfa". */
import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import type { CslItem, ParsedCitation } from '../types.ts'
import { normaliseText } from './normalise.ts'

const PRESS = /\b(?:press|verlag|publish\w{0,9}|publications|books|university)$/i
const FORM = /^(?:inc|ltd|llc|co|gmbh|plc|corp)$/i
const LINKS = new Set(['new', 'and', '&', 'los', 'san', 'st', 'the'])

/**
 * Parts place and publisher.
 *
 * @param raw
 *   The reference as printed.
 * @param item
 *   The fields read; changed in place.
 * @param ranges
 *   Where they stand; changed in place.
 */
export function readImprint(
  raw: string,
  item: Omit<CslItem, 'type'>,
  ranges: ParsedCitation['ranges'],
): void {
  if (item['publisher-place'] !== undefined) {
    if (item.publisher === undefined) splitPlace(raw, item, ranges)
    return
  }
  const field = item.publisher !== undefined ? 'publisher' : 'container-title'
  const range = ranges[field]?.[0]
  if (!range) return
  const printed = raw.slice(...range)
  const colon = /\s?:\s/.exec(printed)
  if (colon) {
    const place = printed.slice(0, colon.index)
    const plausible =
      field === 'publisher' ? looksLikePlace(place) : isPlace(place) && item.volume === undefined
    if (!plausible) return
    set(
      raw,
      item,
      ranges,
      range[0],
      range[0] + colon.index,
      range[0] + colon.index + colon[0].length,
      range[1],
    )
    if (field === 'container-title') {
      delete item['container-title']
      delete ranges['container-title']
    }
    return
  }
  if (field !== 'publisher') return
  for (const { index } of printed.matchAll(/[,.] /g)) {
    const place = printed.slice(index + 2)
    const single = /^\p{Lu}\p{Ll}+$/u.test(place) && !FORM.test(place) && PRESS.test(printed.slice(0, index))
    if (index === 0 || (!single && !isPlace(place))) continue
    set(raw, item, ranges, range[0] + index + 2, range[1], range[0], range[0] + index)
    return
  }
}

// "London, HFEA, 2023": what follows a place and is none is the house.
function splitPlace(raw: string, item: Omit<CslItem, 'type'>, ranges: ParsedCitation['ranges']): void {
  const [start, end] = ranges['publisher-place']![0]!
  const comma = raw.indexOf(', ', start)
  if (comma < 0 || comma >= end) return
  const house = raw.slice(comma + 2, end)
  if (house.length < 3 || isPlace(house) || !isPlace(raw.slice(start, comma)) || !/^\p{Lu}{3,}$/u.test(house))
    return
  set(raw, item, ranges, start, comma, comma + 2, end)
}

function set(
  raw: string,
  item: Omit<CslItem, 'type'>,
  ranges: ParsedCitation['ranges'],
  placeFrom: number,
  placeTo: number,
  from: number,
  to: number,
): void {
  item['publisher-place'] = normaliseText(raw.slice(placeFrom, placeTo))
  ranges['publisher-place'] = [[placeFrom, placeTo]]
  item.publisher = normaliseText(raw.slice(from, to))
  ranges.publisher = [[from, to]]
}

/**
 * Is this the name of one or more places?
 *
 * @param text
 *   Any text.
 * @returns
 *   True for texts such as "London and New York".
 */
export function isPlace(text: string): boolean {
  let places = 0
  for (const word of text.toLowerCase().split(/[\s.,]+/)) {
    const lexemes = lexemesOf(word)
    if (lexemes & Lexeme.place) places++
    else if (word !== '' && !LINKS.has(word)) return false
  }
  return places > 0
}

// A few capitalised words before a colon and a house.
function looksLikePlace(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= 4 &&
    /^\p{Lu}/u.test(text) &&
    words.every((word) => /^(?:\p{Lu}|am$|an$|de$|sur$|and$|&$)/u.test(word)) &&
    !words.some((word) => lexemesOf(word.toLowerCase()) & Lexeme.organisation)
  )
}
