// View: the articles under short keys, and the section that holds a place.
import type { Compendium, Document, Section } from '@compendium/schema'
import { titleOf } from '@compendium/schema/names'

/** An article with what is needed to name a place in it. */
export interface Article {
  /** "A1", "A2", … in the order of the compendium. */
  key: string
  number: number
  document: Document
  /** What it is called. */
  title: string
  /** Sections in reading order. */
  sections: Section[]
}

/**
 * Gives each article its key.
 * @param compendium the compiled corpus
 * @returns articles by document id, in order
 */
export function keyArticles(compendium: Compendium): Map<string, Article> {
  const sections = new Map<string, Section[]>()
  for (const section of compendium.sections) {
    const list = sections.get(section.document)
    if (list) list.push(section)
    else sections.set(section.document, [section])
  }
  return new Map(
    compendium.documents.map((document, index) => {
      const own = (sections.get(document.id) ?? []).sort((a, b) => startOf(a) - startOf(b))
      const title = titleOf(document, own)
      return [document.id, { key: `A${index + 1}`, number: index + 1, document, title, sections: own }]
    }),
  )
}

/**
 * Finds the section that a place belongs to.
 * @param article the article
 * @param offset a place in its text
 * @returns the last section that starts at or before the place; null before the first
 */
export function sectionAt(article: Article, offset: number): Section | null {
  let low = 0
  let high = article.sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(article.sections[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return article.sections[low - 1] ?? null
}

function startOf(section: Section): number {
  return section.origin.spans[0]?.start.offset ?? 0
}
