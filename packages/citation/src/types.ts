/**
 * Stage: contract. The shapes that come out of a parsed reference: a CSL-JSON item without its id, the ranges of
 * its fields in the printed string, the style and a confidence.
 */

/** The CSL types this package tells apart. */
export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'paper-conference'
  | 'report'
  | 'thesis'
  | 'webpage'

/** A person (`family`, `given`) or an organisation (`literal`). A particle stays with the family name, as printed. */
export interface CslName {
  family?: string
  given?: string
  literal?: string
  'non-dropping-particle'?: string
  suffix?: string
}

/** A date as CSL writes it: `[[year]]`, `[[year, month]]` or `[[year, month, day]]`. */
export interface CslDate {
  'date-parts': number[][]
}

/** A CSL-JSON item without its id. A field that cannot be told from the string is absent. */
export interface CslItem {
  type: CslType
  title?: string
  author?: CslName[]
  editor?: CslName[]
  'container-title'?: string
  publisher?: string
  'publisher-place'?: string
  edition?: string
  volume?: string
  issue?: string
  page?: string
  issued?: CslDate
  accessed?: CslDate
  DOI?: string
  URL?: string
  PMID?: string
  genre?: string
  number?: string
  note?: string
}

/** A CSL-JSON item with the id that the corpus gave it. */
export type CslItemWithId = CslItem & { id: string }

/** The fields of an item that are read from somewhere in the string; everything but `type`. */
export type CitationField = Exclude<keyof CslItem, 'type'>

/** The citation styles that are told apart; Vancouver includes AMA. */
export type CitationStyle = 'mla' | 'apa' | 'vancouver' | 'chicago' | 'harvard' | 'unknown'

/** What was read from one reference string. */
export interface ParsedCitation {
  /** The fields, normalised. */
  csl: CslItem
  /** True where the list of authors ends in "et al." or the like. */
  etAl: boolean
  /** Where each field stands in the string: `[start, end)` in UTF-16 units, in reading order. */
  ranges: Partial<Record<CitationField, [number, number][]>>
  /** The style that the punctuation suggests. */
  style: CitationStyle
  /** How sure the reading is, from 0 to 1. */
  confidence: number
}
