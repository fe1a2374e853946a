// Plan: the points that the articles themselves set apart.
import type { Compendium } from '@compendium/schema'
import type { DoseFilter } from './leave-out-doses.ts'
import type { Chapter } from './select-sections.ts'

const most = 8

/**
 * Chooses pull quotes as key points: in turn one of each article, those of the chosen sections first.
 * @param compendium the corpus
 * @param chapters articles with their chosen sections
 * @param doses takes sentences with doses out
 * @returns at most eight, none twice
 */
export function keyPoints(compendium: Compendium, chapters: Chapter[], doses: DoseFilter): string[] {
  const quotes = new Map<string, string[]>()
  const chosen = new Set(chapters.flatMap((chapter) => chapter.sections.map(({ section }) => section.id)))
  const ordered = [...compendium.sections].sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)))
  for (const section of ordered) {
    for (const block of section.blocks) {
      if (block.type !== 'pullQuote') continue
      quotes.set(section.document, [...(quotes.get(section.document) ?? []), block.text])
    }
  }
  const queues = chapters.flatMap(({ document }) =>
    quotes.get(document.id) ? [quotes.get(document.id)!] : [],
  )
  const points = new Set<string>()
  for (let turn = 0; points.size < most && queues.some((queue) => turn < queue.length); turn++) {
    for (const queue of queues) {
      const text = queue[turn] && doses.filter(queue[turn]!)
      if (text && points.size < most) points.add(text)
    }
  }
  return [...points]
}
