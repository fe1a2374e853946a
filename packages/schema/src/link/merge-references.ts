// Stage "link": citations of one work across articles become one Reference. Compared by keys, never all pairs.
import type { Citation, CslItem, Reference } from '../entities/reference.ts'
import { slugOf, uniqueIds } from '../parse/slug.ts'
import { judgeEvidence } from './judge-evidence.ts'

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function yearOf(csl: CslItem): number | null {
  return csl.issued?.['date-parts'][0]?.[0] ?? null
}

function firstNameOf(csl: CslItem): string {
  const name = (csl.author ?? csl.editor)?.[0]
  return name?.family ?? name?.literal ?? ''
}

function mainTitle(csl: CslItem): string {
  return fold((csl.title ?? '').replace(/[:–—].*$/u, ''))
}

/** Works share a key when they are one work: for books the edition counts and a subtitle does not. */
function workKey({ csl, raw }: Citation): string {
  if (!csl.title) return `raw ${fold(raw)}`
  if (csl.type === 'book')
    return `book ${mainTitle(csl)} ${fold(firstNameOf(csl))} ${(csl.edition ?? '').replace(/\D/g, '') || (yearOf(csl) ?? '')}`
  if (csl.type === 'chapter')
    return `chapter ${fold(csl.title)} ${fold(csl['container-title'] ?? '')} ${(csl.edition ?? '').replace(/\D/g, '')}`
  return `article ${fold(csl.title)} ${isArticle(csl) ? '' : fold(csl['container-title'] ?? '')}`
}

function isArticle(csl: CslItem): boolean {
  return csl.type.startsWith('article') || csl.type === 'paper-conference'
}

/** Books with the same author and main title, whatever the edition. */
function familyKey(csl: CslItem): string | null {
  return csl.type === 'book' && csl.title ? `${mainTitle(csl)} ${fold(firstNameOf(csl))}` : null
}

function referenceId(csl: CslItem, raw: string): string {
  const name = slugOf(firstNameOf(csl) || (csl.title ?? raw).split(/\s+/).slice(0, 5).join(' '))
  return `ref:${name}-${yearOf(csl) ?? 'n-d'}`
}

/** Of several printed forms the one that says most stands for the work. */
function fullest(citations: readonly Citation[]): Citation {
  let best = citations[0]!
  const weight = ({ csl }: Citation) => Object.keys(csl).length * 10 + (csl.author?.length ?? 0)
  for (const citation of citations) if (weight(citation) > weight(best)) best = citation
  return best
}

/** A merged corpus of references, and for each citation handed in where it went. */
export interface MergedReferences {
  references: Reference[]
  /** For each citation, in order: the reference's id and the index of the citation in it. */
  places: { reference: string; citation: number }[]
}

/**
 * Merge citations into references.
 *
 * @param citations All citations of the corpus, in order of documents.
 * @returns References sorted by id, without audit; linear in the number of citations.
 */
export function mergeReferences(citations: readonly Citation[]): MergedReferences {
  const groups = new Map<string, Citation[]>()
  const keys = citations.map(workKey)
  for (const [index, citation] of citations.entries()) {
    const group = groups.get(keys[index]!)
    if (group) group.push(citation)
    else groups.set(keys[index]!, [citation])
  }
  const unique = uniqueIds()
  const byKey = new Map<string, Reference>()
  for (const [key, group] of groups) {
    const { csl, raw } = fullest(group)
    const id = unique(referenceId(csl, raw))
    const named = group.map((citation) => ({ ...citation, csl: { ...citation.csl, id } }))
    byKey.set(key, {
      id,
      csl: { ...csl, id },
      evidence: judgeEvidence(csl),
      checked: null,
      related: [],
      citations: named,
      audit: [],
    })
  }
  relateEditions([...byKey.values()])
  const counted = new Map<string, number>()
  const places = keys.map((key) => {
    const citation = counted.get(key) ?? 0
    counted.set(key, citation + 1)
    return { reference: byKey.get(key)!.id, citation }
  })
  const references = [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { references, places }
}

function relateEditions(references: readonly Reference[]): void {
  const families = new Map<string, Reference[]>()
  for (const reference of references) {
    const key = familyKey(reference.csl)
    if (key === null) continue
    const family = families.get(key)
    if (family) family.push(reference)
    else families.set(key, [reference])
  }
  for (const family of families.values()) {
    if (family.length < 2) continue
    for (const reference of family)
      reference.related = family.filter((other) => other !== reference).map(({ id }) => id)
  }
}
