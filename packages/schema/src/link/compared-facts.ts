// Stage "link": the facts of a corpus side by side. Each knows the article and the entry that it is of; where it stands in
// the text is looked up afterwards, and only where it is shown: places change with every edit, what is compared seldom does.
import type { Position } from '../entities/disagreement.ts'
import type { Citation } from '../entities/reference.ts'
import { type ArticleFacts, type ClaimFacts, type FactorFacts, unpackOrigin } from './article-facts.ts'

/** Where a fact is kept: index of the article, and of the entry in one of its lists. */
export interface FactPointer {
  list: 'citations' | 'claims' | 'factors' | 'quotes'
  article: number
  entry: number
}

/** What a fact has besides what it says. */
interface Compared extends Omit<FactPointer, 'list'> {
  /** Id of the document. */
  document: string
}

/** What a citation prints. Citations that print the same share one object. */
export type PrintedWork = Omit<Citation, 'document' | 'origin'>

/** A citation, to be compared. */
export interface ComparedCitation extends Compared {
  printed: PrintedWork
}

/** A claim, to be compared. */
export interface ComparedClaim extends Compared, Omit<ClaimFacts, 'at' | 'text'> {}

/** A statement about a factor, to be compared. */
export interface ComparedFactor extends Compared, Omit<FactorFacts, 'at' | 'text'> {}

/**
 * List the citations of a corpus.
 *
 * @param articles What the articles say, in order of their paths.
 * @returns All citations, in order.
 */
export function citationsOf(articles: readonly ArticleFacts[]): ComparedCitation[] {
  const works = new Map<string, PrintedWork>()
  return articles.flatMap(({ id: document, citations }, article) =>
    citations.map(({ work }, entry) => {
      let printed = works.get(work)
      if (!printed) {
        printed = JSON.parse(work) as PrintedWork
        works.set(work, printed)
      }
      return { document, printed, article, entry }
    }),
  )
}

/**
 * List the claims of a corpus.
 *
 * @param articles What the articles say, in order of their paths.
 * @returns All claims, in order.
 */
export function claimsOf(articles: readonly ArticleFacts[]): ComparedClaim[] {
  return articles.flatMap(({ id: document, claims }, article) =>
    claims.map(({ medicine, from, property, values }, entry) => {
      return { medicine, from, property, values, document, article, entry }
    }),
  )
}

/**
 * List the statements about factors of a corpus.
 *
 * @param articles What the articles say, in order of their paths.
 * @returns All statements, in order.
 */
export function factorsOf(articles: readonly ArticleFacts[]): ComparedFactor[] {
  return articles.flatMap(({ id: document, factors }, article) =>
    factors.map(({ factor, direction }, entry) => ({ factor, direction, document, article, entry })),
  )
}

/**
 * Point to a fact.
 *
 * @param list The list that it is of.
 * @param fact The fact.
 * @returns The pointer.
 */
export function pointTo(list: FactPointer['list'], { article, entry }: Compared): FactPointer {
  return { list, article, entry }
}

/**
 * Look up where a fact stands.
 *
 * @param articles What the articles say, in the order in which they were compared.
 * @param pointer The fact.
 * @returns What it says, and its place. A quote that was not found has none: nothing points to it.
 */
export function positionOf(articles: readonly ArticleFacts[], pointer: FactPointer): Position {
  const { id: document, ...facts } = articles[pointer.article]!
  if (pointer.list === 'quotes') return facts.quotes[pointer.entry]!.place!
  const { at, ...said } = facts[pointer.list][pointer.entry]!
  const text = 'work' in said ? (JSON.parse(said.work) as PrintedWork).raw : said.text
  return { text, document, origin: unpackOrigin(document, at) }
}

/**
 * Tell whether two states of one article compare the same.
 *
 * @param before What the article said.
 * @param now What it says.
 * @returns True where the link of a corpus comes out the same with either, but for the places.
 */
export function comparesSame(before: ArticleFacts, now: ArticleFacts): boolean {
  return before === now || JSON.stringify(whatIsCompared(before)) === JSON.stringify(whatIsCompared(now))
}

function whatIsCompared({ doubts: _doubts, holes: _holes, labels: _labels, ...facts }: ArticleFacts): object {
  return {
    ...facts,
    citations: facts.citations.map(({ work }) => work),
    claims: facts.claims.map(({ at: _at, text: _text, ...claim }) => claim),
    factors: facts.factors.map(({ at: _at, text: _text, ...said }) => said),
    quotes: facts.quotes.map(({ place, ...quote }) => ({ ...quote, isFound: place !== null })),
  }
}
