/** Stage: assemble. The CSL type of a work, from the kind the model chose and what was read. */
import { Lexeme, lexemesOf } from './lexicon.ts'
import type { CslItem, CslType } from './types.ts'

const REPOSITORY = /\b(?:pubmed|europe pmc|statpearls)\b/i
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
  if (THESIS.test(raw.slice(raw.indexOf(item.title ?? '') + 1)) && thesisGenre(item, raw)) return 'thesis'
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
  if (located || item.DOI !== undefined || item.PMID !== undefined)
    return kind === 'webpage' && !located ? kind : 'article-journal'
  if (REPOSITORY.test(container)) return 'article-journal'
  if (isOwnSite(item, container)) return 'webpage'
  const day = (item.issued?.['date-parts'][0]?.length ?? 0) === 3
  if (day && NEWSPAPER.test(container) && item.URL === undefined) return 'article-newspaper'
  if (kind === 'webpage' || item.URL !== undefined || day)
    return journalLike(container) && kind !== 'webpage' ? 'article-journal' : 'webpage'
  return kind
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

// A page on the author's own site.
function isOwnSite(item: Omit<CslItem, 'type'>, container: string): boolean {
  const literal = item.author?.[0]?.literal
  return literal !== undefined && (literal.startsWith(container) || container.startsWith(literal))
}

function journalLike(container: string): boolean {
  return container.split(/[\s.,:-]+/).some((word) => (lexemesOf(word.toLowerCase()) & Lexeme.journal) !== 0)
}
