// Script: a figure's settings to what it shows, with its numbers taken from entities.
import { nearestName } from '@compendium/diagnostics'
import type { RecoveryTimelineData } from '@compendium/figures'
import type { Compendium } from '@compendium/schema'
import type { FigureData } from '../plan/blocks.ts'
import { readTimeframe } from '../plan/read-timeframe.ts'
import type { FigureSettings } from './figure-settings.ts'
import type { Anchor } from './statement.ts'

/** What a figure shows, and the labels that the checks look at. */
export interface PlannedFigure {
  shows: FigureData
  labels: { text: string; anchors: Anchor[] }[]
}

/** What a figure names and the corpus does not have. */
export interface MissingEntity {
  reason: string
  /** What the settings say, to the letter. */
  id: string
  /** The nearest id that would do. */
  near: string | null
}

/**
 * Plans a figure.
 * @param settings what the editors wrote
 * @param id stem of ids in the drawing
 * @param compendium the corpus
 * @returns the figure, or what is missing in the corpus
 */
export function planFigure(
  settings: FigureSettings,
  id: string,
  compendium: Compendium,
): PlannedFigure | MissingEntity {
  if (settings.kind === 'timeline') return planTimeline(settings, id, compendium)
  const anchors = settings.from.map((one) => ({ id: one.id, quote: one.quote ?? null, place: undefined }))
  if (settings.kind === 'hormone-loop') {
    const { title, stages, states } = settings
    const texts = states.flatMap((state) => [
      state.label,
      state.caption,
      ...state.signals.map(({ label }) => label),
      state.feedback.label,
      ...(state.input === null ? [] : [state.input]),
    ])
    return {
      labels: [{ text: [...stages, ...texts].join('. '), anchors }],
      shows: { kind: 'hormone-loop', data: { id, title, stages, states } },
    }
  }
  const { title, key } = settings
  const percentages = new Map(
    compendium.findings.flatMap(({ id, kind, value }) =>
      kind === 'percentage' && value !== null ? [[id, value]] : [],
    ),
  )
  const missing = settings.arrays.find(({ count }) => !percentages.has(count))
  if (missing) {
    const { count } = missing
    const reason = `Unexpected count \`${count}\`, expected the id of a percentage`
    return { reason, id: count, near: nearestName(count, percentages.keys()) }
  }
  const arrays = settings.arrays.map(({ label, caption, count, nearly }) => ({
    label,
    caption,
    count: Math.round(percentages.get(count)!),
    doubtful: nearly,
  }))
  return {
    labels: settings.arrays.map(({ label, caption, count }) => ({
      text: `${label}. ${caption}`,
      anchors: [...anchors, { id: count, quote: null, place: undefined }],
    })),
    shows: { kind: 'icon-arrays', data: { id, title, outOf: 100, arrays, key } },
  }
}

function planTimeline(
  settings: Extract<FigureSettings, { kind: 'timeline' }>,
  id: string,
  compendium: Compendium,
): PlannedFigure | MissingEntity {
  const { title, axis, ticks } = settings
  const table = compendium.tables.find((one) => one.id === settings.table)
  if (!table) {
    const reason = `Unexpected table \`${settings.table}\`, expected the id of a table`
    const ids = compendium.tables.map((one) => one.id)
    return { reason, id: settings.table, near: nearestName(settings.table, ids) }
  }
  const phases: RecoveryTimelineData['phases'] = []
  const labels: PlannedFigure['labels'] = []
  for (const { row, text } of settings.phases) {
    const cell = table.rows[row]?.[0]?.text ?? ''
    const time = readTimeframe(cell)
    if (!time) {
      const reason = `Unexpected row ${row} of \`${settings.table}\`, expected a timeframe in its first cell, found \`${cell}\``
      return { reason, id: settings.table, near: null }
    }
    const label = cell.replace(/ ?[-–—] ?/u, ' to ')
    phases.push({ label, text, ...time })
    const quote = table.rows[row]!.map((one) => one.text).join(' ')
    labels.push({ text: `${label}. ${text}`, anchors: [{ id: table.id, quote, place: undefined }] })
  }
  return {
    labels,
    shows: { kind: 'timeline', data: { id, title, axisLabel: axis, ticks, phases } },
  }
}
