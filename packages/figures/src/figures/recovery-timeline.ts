// Figure: phases on an axis of months, one bar a phase.
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'

/** One phase; times in months from the start. */
export interface TimelinePhase {
  label: string
  start: number
  end: number
  /** What happens then. */
  text: string
}

/** Data of the timeline. */
export interface RecoveryTimelineData {
  id: string
  title: string
  axisLabel: string
  /** Months printed under the axis. */
  ticks: number[]
  phases: TimelinePhase[]
}

/**
 * Draws each phase as a row: its name and words above, its bar below on the shared axis.
 * Where the room is wide, name and words stand left of the bar.
 * @param data phases and ticks
 * @param options room and type
 */
export function recoveryTimeline(data: RecoveryTimelineData, options: FigureOptions): Scene {
  const { width, fontSize: size, measure } = options
  const bold = { size, weight: 'bold' as const, measure }
  const regular = { size, weight: 'regular' as const, measure }
  const wide = width >= size * 34
  const textWidth = wide ? width * 0.5 : width
  const axisLeft = (wide ? textWidth + size * 1.2 : 0) + size
  const axisRight = width - size
  const last = Math.max(...data.ticks, ...data.phases.map((phase) => phase.end))
  const at = (month: number) => axisLeft + ((axisRight - axisLeft) * month) / last
  const barHeight = size * 0.9

  const rows: Mark[] = []
  let y = size * 0.4
  for (const [index, phase] of data.phases.entries()) {
    const name = textBlock(phase.label, textWidth, bold)
    const text = textBlock(phase.text, textWidth, regular)
    rows.push(...name.at(0, y), ...text.at(0, y + name.height))
    const textHeight = name.height + text.height
    const barTop = wide ? y + Math.max(0, (textHeight - barHeight) / 2) : y + textHeight + size * 0.3
    rows.push({
      type: 'rect',
      x: at(phase.start),
      y: barTop,
      width: Math.max(at(phase.end) - at(phase.start), size * 0.4),
      height: barHeight,
      radius: 2,
      fill: index % 2 === 0 ? 'accent' : 'tint',
      stroke: 'accent',
      strokeWidth: 1.25,
    })
    y = Math.max(y + textHeight, barTop + barHeight) + size * 0.5
    if (wide && index < data.phases.length - 1) {
      rows.push({
        type: 'line',
        x1: 0,
        y1: y - size * 0.25,
        x2: width,
        y2: y - size * 0.25,
        stroke: 'middle',
        strokeWidth: 0.4,
      })
    }
  }

  const axisY = y + size * 0.1
  const axis: Mark[] = [{ type: 'line', x1: axisLeft, y1: axisY, x2: axisRight, y2: axisY, stroke: 'ink' }]
  let labelEnd = Number.NEGATIVE_INFINITY
  for (const tick of [...data.ticks].sort((a, b) => a - b)) {
    const x = at(tick)
    axis.push({ type: 'line', x1: x, y1: axisY, x2: x, y2: axisY + size * 0.4, stroke: 'ink' })
    if (wide)
      axis.push({
        type: 'line',
        x1: x,
        y1: 0,
        x2: x,
        y2: axisY,
        stroke: 'middle',
        strokeWidth: 0.5,
        dash: [1.5, 2.5],
      })
    const label = textBlock(String(tick), size * 4, regular)
    if (x - label.width / 2 < labelEnd + size * 0.3) continue
    axis.push(...label.at(x, axisY + size * 0.5, 'middle'))
    labelEnd = x + label.width / 2
  }
  const title = textBlock(data.axisLabel, wide ? textWidth : axisRight - axisLeft + size, regular)
  // Beside the months where there is room, else below them.
  const titleTop = axisY + size * (wide ? 0.5 : 1.85)
  axis.push(
    ...(wide
      ? title.at(textWidth, titleTop, 'end')
      : title.at((axisLeft + axisRight) / 2, titleTop, 'middle')),
  )
  return {
    id: data.id,
    width,
    height: titleTop + title.height + size * 0.2,
    title: data.title,
    alt: `${data.title}. ${describe(data).join(' ')}`,
    longDescription: describe(data),
    table: {
      caption: data.title,
      columns: ['Phase', 'From month', 'To month', 'What happens'],
      rows: data.phases.map((phase) => [phase.label, String(phase.start), String(phase.end), phase.text]),
    },
    // Grid lines first: bars and words lie over them.
    marks: [...axis, ...rows],
  }
}

function describe(data: RecoveryTimelineData): string[] {
  return data.phases.map(
    (phase) =>
      `${phase.label} (month ${phase.start} to ${phase.end}): ${phase.text}${/[.!?]$/.test(phase.text) ? '' : '.'}`,
  )
}
