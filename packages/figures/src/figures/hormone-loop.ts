// Figure: a hormone loop in two (or more) states side by side: which signals run, which are paused, what feeds back.
import { arrow } from '../layout/arrow.ts'
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'

/** One signal between two stages, or back to earlier ones. */
export interface LoopSignal {
  label: string
  active: boolean
}

/** One state of the loop. */
export interface LoopState {
  label: string
  caption: string
  /** Signals from each stage to the next: one fewer than there are stages. */
  signals: LoopSignal[]
  /** The signal back up, and which stages (from 0) it reaches. */
  feedback: LoopSignal & { targets: number[] }
  /** What comes in from outside, where something does; the feedback then starts there. */
  input: string | null
}

/** Data of the hormone loop. */
export interface HormoneLoopData {
  id: string
  title: string
  /** Stages from top to bottom. */
  stages: string[]
  states: LoopState[]
}

/**
 * Draws the loop once per state. Panels stand side by side where each has room, else one under another.
 * Running signals are solid arrows, paused ones dashed and crossed, so that the state never rests on colour.
 * @param data stages and states
 * @param options room and type
 */
export function hormoneLoop(data: HormoneLoopData, options: FigureOptions): Scene {
  const { width, fontSize } = options
  const gap = fontSize * 1.5
  const abreast = (width - gap * (data.states.length - 1)) / data.states.length
  const columns = abreast >= fontSize * 15 ? data.states.length : 1
  const panelWidth = columns === 1 ? width : abreast
  const panels = data.states.map((state) => drawPanel(data, state, panelWidth, options))
  const rowHeight = Math.max(...panels.map((panel) => panel.height))
  let top = 0
  const marks: Mark[] = panels.map((panel, index) => {
    const x = columns === 1 ? 0 : index * (panelWidth + gap)
    const mark: Mark = {
      type: 'group',
      x,
      y: top,
      marks: frame(panel, panelWidth, columns === 1 ? panel.height : rowHeight),
    }
    if (columns === 1) top += panel.height + gap
    return mark
  })
  return {
    id: data.id,
    width,
    height: columns === 1 ? top - gap : rowHeight,
    title: data.title,
    alt: `${data.title}. ${describe(data).join(' ')}`,
    longDescription: describe(data),
    table: {
      caption: data.title,
      columns: ['State', 'From', 'To', 'Signal', 'Runs'],
      rows: data.states.flatMap((state) => tableRows(data, state)),
    },
    marks,
  }
}

interface Panel {
  height: number
  marks: Mark[]
}

function frame(panel: Panel, width: number, height: number): Mark[] {
  return [
    {
      type: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: 6,
      fill: 'paper',
      stroke: 'middle',
    },
    ...panel.marks,
  ]
}

function drawPanel(data: HormoneLoopData, state: LoopState, width: number, options: FigureOptions): Panel {
  const { fontSize: size, measure } = options
  const bold = { size, weight: 'bold' as const, measure }
  const regular = { size, weight: 'regular' as const, measure }
  const pad = size * 0.8
  // Room for the longest word of the feedback's label, so that no word is cut.
  const words = state.feedback.label.split(/\s+/u).map((word) => measure(word, size, 'regular'))
  const laneWidth = Math.min(
    Math.max((width - pad * 2) * 0.34, ...words.map((word) => word + size * 1.8)),
    width * 0.5,
  )
  const boxLeft = pad + laneWidth
  const boxWidth = width - pad - boxLeft
  const middle = boxLeft + boxWidth / 2
  const laneX = boxLeft - size * 1.2
  const marks: Mark[] = []

  const heading = textBlock(state.label, width - pad * 2, bold)
  const caption = textBlock(state.caption, width - pad * 2, regular)
  marks.push(...heading.at(pad, pad), ...caption.at(pad, pad + heading.height))
  let y = pad + heading.height + caption.height + size

  const box = (label: string, dashed: boolean): { top: number; middle: number } => {
    const text = textBlock(label, boxWidth - size, dashed ? regular : bold)
    const height = text.height + size * 0.7
    marks.push({
      type: 'rect',
      x: boxLeft,
      y,
      width: boxWidth,
      height,
      radius: 4,
      fill: dashed ? 'paper' : 'tint',
      stroke: 'accent',
      strokeWidth: dashed ? 1 : 1.25,
      ...(dashed && { dash: [3, 2] as [number, number] }),
    })
    marks.push(...text.at(middle, y + size * 0.35, 'middle'))
    const placed = { top: y, middle: y + height / 2 }
    y += height
    return placed
  }

  const stages = data.stages.map((stage, index) => {
    const placed = box(stage, false)
    const signal = state.signals[index]
    if (signal && index < data.stages.length - 1) {
      const label = textBlock(signal.label, boxWidth * 0.64 - size, regular)
      const height = Math.max(label.height + size * 0.6, size * 2.2)
      const arrowX = boxLeft + boxWidth * 0.36
      marks.push(...signalArrow([arrowX, y], [arrowX, y + height], signal.active, size))
      marks.push(...label.at(arrowX + size * 0.9, y + (height - label.height) / 2))
      y += height
    }
    return placed
  })
  let origin = stages.at(-1)!.middle
  if (state.input !== null) {
    y += size * 0.8
    origin = box(state.input, true).middle
  }
  y += pad

  marks.push(...feedbackArrows(state, stages, origin, { boxLeft, laneX, size }))
  const label = textBlock(state.feedback.label, laneX - pad - size * 0.5, regular)
  const first = stages[Math.min(...state.feedback.targets)]!.middle
  const labelTop = Math.max(first, (first + origin) / 2 - label.height / 2)
  marks.push(...label.at(pad, labelTop))
  return { height: Math.max(y, labelTop + label.height + pad), marks }
}

function feedbackArrows(
  state: LoopState,
  stages: { middle: number }[],
  origin: number,
  { boxLeft, laneX, size }: { boxLeft: number; laneX: number; size: number },
): Mark[] {
  const { active, targets } = state.feedback
  const tip = boxLeft - 0.5
  const style = {
    stroke: active ? ('ink' as const) : ('middle' as const),
    strokeWidth: active ? 1.75 : 1,
    head: size * 0.6,
    ...(!active && { dash: [4, 3] as [number, number] }),
  }
  return targets.flatMap((target) => {
    const to = stages[target]!.middle
    return arrow(
      [
        [tip, origin],
        [laneX, origin],
        [laneX, to],
        [tip, to],
      ],
      style,
    )
  })
}

function signalArrow(from: [number, number], to: [number, number], active: boolean, size: number): Mark[] {
  const head = size * 0.65
  if (active) return arrow([from, to], { stroke: 'accent', strokeWidth: 2, head })
  const middle = (from[1] + to[1]) / 2 - head / 3
  const arm = size * 0.3
  const cross = (sign: 1 | -1): Mark => ({
    type: 'line',
    x1: from[0] - arm,
    y1: middle - arm * sign,
    x2: from[0] + arm,
    y2: middle + arm * sign,
    stroke: 'ink',
    strokeWidth: 1.75,
  })
  return [
    ...arrow([from, to], { stroke: 'middle', strokeWidth: 1, head, dash: [3, 2.5] }),
    cross(1),
    cross(-1),
  ]
}

function tableRows(data: HormoneLoopData, state: LoopState): string[][] {
  const runs = (signal: LoopSignal) => (signal.active ? 'yes' : 'paused')
  const last = state.input ?? data.stages.at(-1)!
  const targets = state.feedback.targets.map((target) => data.stages[target]!).join(', ')
  return [
    ...state.signals.map((signal, index) => [
      state.label,
      data.stages[index]!,
      data.stages[index + 1]!,
      signal.label,
      runs(signal),
    ]),
    [state.label, last, targets, state.feedback.label, runs(state.feedback)],
  ]
}

function describe(data: HormoneLoopData): string[] {
  return data.states.map((state) => {
    const signals = tableRows(data, state).map(
      ([, from, to, label, runs]) => `${from} to ${to}, ${label}${runs === 'paused' ? ' (paused)' : ''}`,
    )
    const input = state.input === null ? '' : ` From outside: ${state.input}.`
    return `${state.label}: ${state.caption}${/[.!?]$/.test(state.caption) ? '' : '.'} ${signals.join('; ')}.${input}`
  })
}
