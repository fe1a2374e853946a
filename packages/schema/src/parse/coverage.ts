// The ledger: what claims each character of the file, computed from the entities themselves.

import { mendText } from '@compendium/raw-article'
import type { List } from '../entities/block.ts'
import type { Coverage } from '../entities/document.ts'
import type { Origin } from '../entities/fields/origin.ts'
import type { Definition } from '../entities/term.ts'
import type { ParsedArticle } from './parsed-article.ts'

interface Claim {
  start: number
  end: number
  as: 'content' | 'furniture' | 'markup'
  /** Whether a label may stand before it. */
  isDefinition: boolean
}

/** What a site prints between a headword and its definition: "In brief: ". */
const definitionLabel = /^[\s[(]*\p{Lu}[\p{L}’']*(?: \p{L}[\p{L}’'-]*){0,3}\s?[^\p{L}\p{N}\s]{1,3}\s*$/u
/** What stands before the title of a link, which defines its words. */
const linkAddress = /^\]\(\S{0,2000}\s+["'(]$/

/** The headword that a pop-up repeats before its definition, with a colon; the prose before it claims the first. */
function repeatedHeadword(text: string, { term, origin }: Definition): Claim | null {
  const end = origin.spans[0]!.start.offset
  const start = end - term.text.length - 2
  const repeated = text.slice(Math.max(0, start), end)
  return repeated.toLowerCase() === `${term.text}: `.toLowerCase()
    ? { start, end, as: 'markup', isDefinition: false }
    : null
}

function claimsOf(
  text: string,
  { document, sections, tables, definitions, citations }: ParsedArticle,
): Claim[] {
  const claims: Claim[] = []
  const claim = (origin: Origin, as: Claim['as'] = 'content', isDefinition = false) => {
    for (const { start, end } of origin.spans)
      claims.push({ start: start.offset, end: end.offset, as, isDefinition })
  }
  const claimList = (list: List) => {
    for (const item of list.items) {
      if (item.term) claim(item.term.origin)
      claim(item.origin)
      item.children.forEach(claimList)
    }
  }
  if (document.titleOrigin) claim(document.titleOrigin)
  for (const line of document.furniture) claim(line.origin, 'furniture')
  for (const { heading, blocks } of sections) {
    if (heading) claim(heading.origin)
    for (const block of blocks) {
      if (block.type === 'list') claimList(block)
      else if (block.type === 'paragraph' || block.type === 'pullQuote' || block.type === 'imageDescription')
        claim(block.origin)
    }
  }
  for (const { caption, columns, rows } of tables) {
    if (caption) claim(caption.origin)
    for (const column of columns) claim(column.origin)
    for (const row of rows) for (const cell of row) claim(cell.origin)
  }
  for (const definition of definitions) {
    claim(definition.origin, 'content', true)
    if (definition.placement === 'section') claim(definition.term.origin)
    else {
      // The headword of a tooltip is part of the prose, which claims it.
      const repeated = repeatedHeadword(text, definition)
      if (repeated) claims.push(repeated)
    }
  }
  for (const citation of citations) claim(citation.origin)
  return claims.sort((a, b) => a.start - b.start)
}

const blank =
  /[\s\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad\u0000-\u001f\u007f-\u009f]/g
/** Numbers, letters and names of list items, references and pictures at the start of a line. */
const lineMarks =
  /^(?:(?:(?:Ref|Reference|No|R)\.? ?|#)?[[({]?(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])}]?[.:]?(?: ?[–-])?|\d{1,2}(?:\.\d{1,2}){1,2}\.?|o|[a-z]\.|i{2,3}\.|iv\.|vi{1,3}\.|ix\.|S(?:tep|TEP)[ \u00a0]\d{1,2}[^\p{L}\p{N}]{0,4}|\[?(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ii]llustration|[Gg]raphic|[Dd]rawing|Alt(?: text)?|[Ff]ig(?:ure|\.)?|FIGURE|IMAGE)\s?\d{0,3}\s?[:.]|File:.{1,80}?\.(?:png|jpe?g|gif|svg|webp))$/u
const markupWords =
  /\[\s*(?:edit|edit source|edit \| edit source)\s*\]|\b(?:Meaning|Definition|Defined|Explanation|What (?:it|this) means|In (?:plain|simple) (?:words|terms|English))\b|[([](?:i|[Dd]ef(?:inition)?)[)\]]|&(?:[mn]dash|nbsp|#\d{2,5}|#x[\da-f]{2,4});|\u00e2\u20ac|(?<![\p{L}\p{N}])\(?(?:\d{1,3}[.)\]:/]|[a-z]{1,4}\))/gu
const wordCharacter = /[\p{L}\p{N}]/gu

function countBlank(slice: string): number {
  return slice.match(blank)?.length ?? 0
}

/** Addresses of links and pictures, footnote marks, check boxes, tags. */
const markdownAddresses =
  /\]\((?:[^()\]\n]|\](?!\()|\n(?![ \t]*\r?\n)|\([^()\]\n]*\))*\)|\]\[[^[\]\n]*\]|\[\^[^[\]\n]+\]:?|\[[xX]\]|<[^<>]*>/gm

/** Characters of words in a gap that are no markup. */
function countWords(gap: string, isMarkdown: boolean): number {
  const bare = isMarkdown ? gap.replace(markdownAddresses, '') : gap
  // The last line of a gap leads up to the next claim; a number may stand on a line of its own over it.
  const words = bare.trimEnd()
  const start = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1
  const rest = lineMarks.test(words.slice(start).replace(blank, ' ').trim()) ? bare.slice(0, start) : bare
  return rest.replace(markupWords, '').match(wordCharacter)?.length ?? 0
}

/** The ledger and, where claims overlap, how many characters are claimed twice. */
export interface Ledger {
  coverage: Coverage
  overlapping: number
  /** Offset of the first unclaimed gap, or null. */
  firstUnclaimed: number | null
}

/**
 * Count every character of a file by what claimed it.
 *
 * @param text The decoded file.
 * @param article The entities of the article.
 * @param isMarkdown Whether gaps may hold addresses and other markup with letters in it.
 * @returns Counts that add up to the length of the file.
 */
export function countCoverage(text: string, article: ParsedArticle, isMarkdown: boolean): Ledger {
  const coverage: Coverage = { content: 0, markup: 0, furniture: 0, blank: 0, unclaimed: 0 }
  let overlapping = 0
  let firstUnclaimed: number | null = null
  let at = 0
  // What a site sets around its headings and headwords is no word of the article.
  const mended = mendText(text)
  const gap = (end: number, isBeforeDefinition = false) => {
    if (end <= at) return
    const slice = text.slice(at, end)
    const blanks = countBlank(slice)
    const isLabel =
      isBeforeDefinition && (definitionLabel.test(slice) || (isMarkdown && linkAddress.test(slice)))
    const words = isLabel ? 0 : countWords(mended.slice(at, end), isMarkdown)
    coverage.blank += blanks
    coverage.unclaimed += words
    coverage.markup += slice.length - blanks - words
    if (words > 0 && firstUnclaimed === null) firstUnclaimed = at
  }
  for (const { start, end, as, isDefinition } of claimsOf(text, article)) {
    if (start < at) overlapping += Math.min(at, end) - start
    gap(start, isDefinition)
    const from = Math.max(start, at)
    if (end <= from) continue
    const slice = text.slice(from, end)
    const blanks = countBlank(slice)
    coverage.blank += blanks
    coverage[as] += slice.length - blanks
    at = end
  }
  gap(text.length)
  return { coverage, overlapping, firstUnclaimed }
}
