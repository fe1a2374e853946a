/** Stage: assemble. The CSL type of a work, from the kind the model chose and what was read. */
import { Lexeme, lexemesOf } from '../tokens/lexicon.ts'
import type { CslItem, CslType } from '../types.ts'

const REPOSITORY = /\b(?:pubmed|europe pmc|statpearls)\b/i
const PERIODICAL =
  /\b(?:menopause|maturitas|climacteric|thyroid|gut|heart|circulation|stroke|hypertension|diabetes|diabetologia|nutrients|nutrition|sleep|pain|bone|obesity|appetite|headache|cephalalgia|thorax|allergy|andrologia|hormones|steroids|peptides|contraception|medicina|cureus|heliyon|elife|jama|bmj|antioxidants|nejm|neuron|immunity|development|evolution|ecology|poetry|fertility|atherosclerosis|epilepsia|metabolites|cells|cancers|vaccines|viruses)$/i
const PREPRINT = /^(?:arxiv|biorxiv|medrxiv|ssrn|preprints?)\b/i
const THESIS =
  /\b(?:ph\.? ?d\.?|doctoral|master(?:['’]?s)?|m\.?sc\.?|bachelor(?:['’]?s)?)?[ .]*(?:thesis|dissertation)\b/i
const REPORT =
  /\b(?:guidelines?|report|recommendations?|survey|position statement|technical|white paper|fact ?sheet|strategy)\b/i
const REPORT_NUMBER =
  /\b(?:report|guideline|publication|series|paper)\s+(?:no\.?|number)\s*([\w-]{1,20})|\b((?:NG|CG|TA|QS|PH)\d{1,4})\b/i
const CONFERENCE =
  /\b(?:conference|symposium|workshop|congress|annual meeting)\b|^(?:in )?proc(?:eedings|\.)/i
const NEWSPAPER = /\b(?:times|post|herald|tribune|guardian|gazette|telegraph|observer|newspaper|daily)\b/i

/**
 * Chooses the type.
 *
 * @param kind
 *   The kind the model chose.
 * @param item
 *   The fields read.
 * @param raw
 *   The reference as printed.
 * @returns
 *   The CSL type.
 */
export function classifyType(kind: CslType, item: Omit<CslItem, 'type'>, raw: string): CslType {
  const container = item['container-title']
  const located = item.volume !== undefined || item.issue !== undefined || item.page !== undefined
  if (
    /thesis|dissertation/i.test(raw) &&
    THESIS.test(raw.slice(raw.indexOf(item.title ?? '') + 1)) &&
    thesisGenre(item, raw)
  )
    return 'thesis'
  if (item.title === undefined && container === undefined && item.DOI !== undefined) return 'article'
  if (container !== undefined && PREPRINT.test(container)) return 'article'
  if (kind === 'book' || kind === 'chapter') {
    if (container === undefined)
      return isReport(item, raw)
        ? 'report'
        : located && kind === 'chapter' && !item.publisher && !item.edition
          ? kind
          : 'book'
    if (CONFERENCE.test(container) && item.edition === undefined) return 'paper-conference'
    if (kind === 'book' && item.volume !== undefined && item.page !== undefined && !item.publisher)
      return 'article-journal'
    return 'chapter'
  }
  if (container === undefined && kind === 'webpage' && isReport(item, raw) && reportNumber(raw))
    return 'report'
  if (container === undefined)
    return kind === 'article-journal' &&
      !located &&
      (item.publisher ?? item.URL) === undefined &&
      isOrganised(item)
      ? 'webpage'
      : kind
  if (item.volume !== undefined && (item.page !== undefined || item.issue !== undefined))
    return 'article-journal'
  if (
    kind === 'article-journal' &&
    item.volume === undefined &&
    CONFERENCE.test(container) &&
    /\bin\b/i.test(raw)
  )
    return 'paper-conference'
  const day = (item.issued?.['date-parts'][0]?.length ?? 0) === 3
  if (day && item.volume === undefined && NEWSPAPER.test(container)) return 'article-newspaper'
  if (located || item.DOI !== undefined || item.PMID !== undefined) {
    // What is in press has no volume yet.
    const isPage = kind === 'webpage' && !located && (item.URL !== undefined || !isAbbreviated(item))
    return isPage ? kind : 'article-journal'
  }
  if (item.URL !== undefined && (day || isOrganised(item))) return 'webpage'
  if (REPOSITORY.test(container)) return 'article-journal'
  if (isOwnSite(item, container)) return 'webpage'
  if (
    kind === 'webpage' &&
    !day &&
    item.URL === undefined &&
    !isOrganised(item) &&
    item.author &&
    (PERIODICAL.test(container) || (isJournalLike(container) && isAbbreviated(item)))
  )
    return 'article-journal'
  if (kind === 'webpage' || item.URL !== undefined || day)
    return isJournalLike(container) && kind !== 'webpage' ? 'article-journal' : 'webpage'
  return kind === 'article-journal' && !isJournalLike(container) ? 'webpage' : kind
}

/**
 * Finds the degree of a thesis.
 *
 * @param item
 *   The fields read.
 * @param raw
 *   The reference as printed.
 * @returns
 *   For example `PhD thesis`, or undefined.
 */
export function thesisGenre(item: Omit<CslItem, 'type'>, raw: string): string | undefined {
  if (item.volume !== undefined) return undefined
  const found = THESIS.exec(
    raw.slice(Math.max(0, raw.indexOf(item.title?.slice(0, 20) ?? '') + (item.title?.length ?? 0) - 2)),
  )
  return found ? found[0].trim() : undefined
}

/**
 * Finds the number of a report.
 *
 * @param raw
 *   The reference as printed.
 * @returns
 *   The number and where it stands, or undefined.
 */
export function reportNumber(raw: string): { number: string; range: [number, number] } | undefined {
  const found = REPORT_NUMBER.exec(raw)
  const number = found?.[1] ?? found?.[2]
  if (!found || !number) return undefined
  const start = found.index + found[0].lastIndexOf(number)
  return { number, range: [start, start + number.length] }
}

function isOrganised(item: Omit<CslItem, 'type'>): boolean {
  return item.author?.length === 1 && item.author[0]!.literal !== undefined
}

function isReport(item: Omit<CslItem, 'type'>, raw: string): boolean {
  if (item.edition !== undefined) return false
  return (isOrganised(item) && REPORT.test(item.title ?? '')) || reportNumber(raw) !== undefined
}

// "Park H.": initials without points are the manner of medical journals.
function isAbbreviated({ author }: Omit<CslItem, 'type'>): boolean {
  return author?.every(({ given }) => given !== undefined && /^\p{Lu}{1,3}$/u.test(given)) ?? false
}

// A page on the author's own site.
function isOwnSite(item: Omit<CslItem, 'type'>, container: string): boolean {
  const literal = item.author?.[0]?.literal
  return literal !== undefined && (literal.startsWith(container) || container.startsWith(literal))
}

/**
 * Does a title sound like a periodical's?
 *
 * @param container
 *   The title of the container.
 * @returns
 *   True where a word of it is common in journal titles.
 */
export function isJournalLike(container: string): boolean {
  return (
    PERIODICAL.test(container) ||
    container.split(/[\s.,:-]+/).some((word) => (lexemesOf(word.toLowerCase()) & Lexeme.journal) !== 0)
  )
}

/**
 * Is this a server of preprints?
 *
 * @param name
 *   The name of a container or publisher.
 * @returns
 *   True for arXiv and its like.
 */
export function isPreprintServer(name: string): boolean {
  return PREPRINT.test(name)
}
