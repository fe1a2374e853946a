// What is compared of a work: words without case, accents and punctuation.
import type { CslItem, CslName } from '../../entities/reference.ts'

/** Fold words to lower-case letters and digits without accents. */
export function foldWords(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  if (folded.size >= mostKept) folded.clear()
  const result = fold(text)
  folded.set(text, result)
  return result
}

// Citations of one corpus name the same people, journals and titles again and again.
const folded = new Map<string, string>()
const mostKept = 10_000

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The year of a work, or null. */
export function yearOf(csl: Pick<CslItem, 'issued'>): number | null {
  return csl.issued?.['date-parts'][0]?.[0] ?? null
}

/** A name as one string, family name first. */
export function showName({ family, given, literal, suffix }: CslName): string {
  return literal ?? [family, given, suffix].filter(Boolean).join(', ')
}

/** Family name, or the whole name of an organisation. */
export function familyOf(name: CslName | undefined): string {
  return name?.family ?? name?.literal ?? ''
}

/** The family name of the first author or editor. */
export function firstFamilyOf(csl: CslItem): string {
  return familyOf((csl.author ?? csl.editor)?.[0])
}

/** The title up to its subtitle, folded. */
export function mainTitleOf(csl: CslItem): string {
  return foldWords((csl.title ?? '').replace(/[:–—].*$/su, ''))
}

/** Initials of a journal’s words: one for the full name and for its abbreviation. */
export function containerInitials(csl: CslItem): string {
  const words = foldWords(csl['container-title'] ?? '').split(' ')
  return words
    .filter((word) => !/^(?:the|of|and|in|for|on|de|der|und|et|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

/** The first page, without letters. */
export function firstPageOf(csl: CslItem): string {
  return /\d+/.exec(csl.page ?? '')?.[0] ?? ''
}
