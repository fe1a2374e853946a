// Plan: which part of each article a patient's handout prints.
import type { Compendium, Document, Section } from '@compendium/schema'
import { titleOf } from '@compendium/schema/names'

/** An article with the sections chosen from it, in reading order. */
export interface Chapter {
  document: Document
  title: string
  /** Sections of the chosen tier; depth counts from the tier. */
  sections: { section: Section; depth: number }[]
}

const endMatter = new Set(['references', 'reflection', 'glossary'])

/**
 * Chooses the fundamentals of each article; where it has no such tier, its first top-level section that says something.
 * @param compendium the corpus
 * @returns one chapter an article; articles with nothing to print are left out
 */
export function selectSections(compendium: Compendium): Chapter[] {
  const byId = new Map(compendium.sections.map((section) => [section.id, section]))
  return compendium.documents.flatMap((document) => {
    const tops = document.sections.flatMap((id) => byId.get(id) ?? [])
    const prose = tops.filter((section) => section.tier === null || !endMatter.has(section.tier))
    const chosen = prose.filter((section) => section.tier === 'fundamentals')
    const roots = chosen.length > 0 ? [chosen] : prose.map((section) => [section])
    const sections = roots
      .map((sections) => sections.flatMap((root) => descend(root, 0, byId)))
      .find((below) => below.some(({ section }) => section.blocks.some(isProse)))
    if (!sections) return []
    const all = tops.flatMap((top) => descend(top, 0, byId)).map(({ section }) => section)
    return [{ document, title: titleOf(document, all), sections }]
  })
}

function descend(section: Section, depth: number, byId: Map<string, Section>): Chapter['sections'] {
  const below = section.children.flatMap((id) => byId.get(id) ?? [])
  return [{ section, depth }, ...below.flatMap((child) => descend(child, depth + 1, byId))]
}

function isProse({ type }: Section['blocks'][number]): boolean {
  return type === 'paragraph' || type === 'list' || type === 'table'
}
