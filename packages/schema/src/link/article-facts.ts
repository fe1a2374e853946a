// Stage "link": what of one article is compared with the others. Small and plain: no text that nothing is compared with,
// places as bare numbers, so that those of thousands of articles fit into memory and lie in few files.
import type { Origin } from '../entities/fields/origin.ts'
import type { Citation } from '../entities/reference.ts'
import type { Definition } from '../entities/term.ts'
import type { Doubt, ParsedArticle } from '../parse/parsed-article.ts'
import type { FoundQuote } from './disagreements/find-quotes.ts'
import type { Claim } from './medicines/claim.ts'

/** Spans of one document: line, column and offset of the start and of the end, one after the other. */
export type PackedOrigin = number[]

/** A definition by what counts when definitions are joined to terms. */
export interface DefinitionFacts extends Pick<Definition, 'kind' | 'placement'> {
  /** The headword as printed. */
  term: string
  /** Other names that its opening words give the headword. */
  names: string[]
  /** Characters of its text. */
  length: number
}

/** A citation. Many articles print one work in the same way, so what is printed is one text that they can share. */
export interface CitationFacts {
  /** The citation as JSON, without document and origin. */
  work: string
  at: PackedOrigin
}

/** Something said of a medicine that names a value, and so can contradict what others say. */
export interface ClaimFacts extends Pick<Claim, 'medicine' | 'from' | 'property' | 'values' | 'text'> {
  at: PackedOrigin
}

/** A statement about a factor. */
export interface FactorFacts {
  factor: string
  direction: 1 | -1
  text: string
  at: PackedOrigin
}

/** How often an article uses entries of a list of the vocabulary: index of the entry, number of uses. */
export type UseCounts = [entry: number, count: number][]

/** Doubts of one rule: how many, and where the first stands. */
export interface DoubtCount {
  rule: string
  count: number
  line: number
  column: number
}

/** What one article brings to the link. */
export interface ArticleFacts {
  /** Id of the document. */
  id: string
  path: string
  /** Ids of its sections, tables and findings; null where no editors' file can name one. */
  ids: string[] | null
  definitions: DefinitionFacts[]
  citations: CitationFacts[]
  abbreviations: ParsedArticle['abbreviations']
  /** Labels of the columns and rows of its tables, folded as headwords are, each once. */
  labels: string[]
  /** Medicines of which a table, list or definition states something, by their index in the vocabulary. */
  medicines: number[]
  claims: ClaimFacts[]
  /** Null without a vocabulary. */
  uses: { medicines: UseCounts; classes: UseCounts; targets: UseCounts } | null
  factors: FactorFacts[]
  /** Quotes that the editors' disagreements give of it. */
  quotes: FoundQuote[]
  /** What its parse was unsure of and no correction has settled. */
  doubts: DoubtCount[]
  /** Words that the parse has lost, each with its place. */
  holes: Doubt[]
}

/**
 * Pack an origin; its document is known from where it is kept.
 *
 * @param origin The origin.
 * @returns Six numbers a span.
 */
export function packOrigin({ spans }: Origin): PackedOrigin {
  return spans.flatMap(({ start, end }) => [
    ...[start.line, start.column, start.offset],
    ...[end.line, end.column, end.offset],
  ])
}

/**
 * Unpack an origin.
 *
 * @param document Id of the document.
 * @param at Six numbers a span.
 * @returns The origin.
 */
export function unpackOrigin(document: string, at: PackedOrigin): Origin {
  const spans: Origin['spans'] = []
  for (let span = 0; span < at.length; span += 6)
    spans.push({ start: point(at, span), end: point(at, span + 3) })
  return { document, spans }
}

function point(at: PackedOrigin, from: number) {
  return { line: at[from]!, column: at[from + 1]!, offset: at[from + 2]! }
}

/**
 * Write down what a citation prints.
 *
 * @param citation The citation.
 * @returns Its facts.
 */
export function packCitation({ document: _document, origin, ...work }: Citation): CitationFacts {
  return { work: JSON.stringify(work), at: packOrigin(origin) }
}
