// Plan: timelines, from tables whose first column holds nothing but timeframes.
import type { Compendium } from '@compendium/schema'
import type { PlanBlock } from './blocks.ts'
import type { DoseFilter } from './leave-out-doses.ts'
import { readTimeframe } from './read-timeframe.ts'
import type { Chapter } from './select-sections.ts'

/** A table that the parse is less sure of than this gives no figure. */
const leastConfidence = 0.7

/**
 * Plans a timeline for each table of timeframes: the last column says what happens then.
 * @param compendium the corpus
 * @param chapters the printed articles, for their titles
 * @param doses takes sentences with doses out
 * @returns heading, figure and where it comes from, for each such table
 */
export function planTimelines(compendium: Compendium, chapters: Chapter[], doses: DoseFilter): PlanBlock[] {
  const titles = new Map(chapters.map(({ document, title }) => [document.id, title]))
  let figures = 0
  return compendium.tables.flatMap((table): PlanBlock[] => {
    if (table.confidence < leastConfidence || table.columns.length < 2 || table.rows.length < 2) return []
    const phases = table.rows.flatMap((row) => {
      const label = row[0]?.text ?? ''
      const time = readTimeframe(label)
      return time ? [{ ...time, label, text: doses.filter(row.at(-1)?.text ?? '') }] : []
    })
    if (phases.length < table.rows.length) return []
    const [first, last] = [table.columns[0]!.label, table.columns.at(-1)!.label]
    const ends = phases.map(({ end }) => end)
    const ticks = [...new Set([0, ...ends])].sort((a, b) => a - b)
    const id = `timeline-${++figures}`
    const source = titles.get(table.document)
    return [
      { type: 'heading', level: 2, text: table.caption?.text ?? `${first}: ${last}` },
      {
        type: 'figure',
        title: null,
        caption: source ? `From: ${source}` : null,
        shows: { kind: 'timeline', data: { id, title: last, axisLabel: 'Months', ticks, phases } },
      },
    ]
  })
}
