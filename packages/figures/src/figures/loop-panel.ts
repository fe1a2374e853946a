// Figure: one state of the hormone loop.
import { arrow } from '../layout/arrow.ts'
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark } from '../scene/scene.ts'
import type { HormoneLoopData, LoopState } from './hormone-loop-data.ts'

/** A drawn panel without its frame. */
export interface Panel {
  height: number
  marks: Mark[]
}

/**
 * Draws the stages of one state with their signals and the feedback.
 * @param data the figure's data
 * @param state one of its states
 * @param width width of the panel
 * @param options type of the figure
 */
export function drawPanel(
  data: HormoneLoopData,
  state: LoopState,
  width: number,
  options: FigureOptions,
): Panel {
  const { fontSize: size, measure } = options
  const bold = { size, weight: 'bold' as const, measure }
  const regular = { size, weight: 'regular' as const, measure }
  const pad = size * 0.7
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
  const beside = heading.width + size * 0.7 + caption.width <= width - pad * 2
  marks.push(...heading.at(pad, pad))
  marks.push(
    ...(beside ? caption.at(pad + heading.width + size * 0.7, pad) : caption.at(pad, pad + heading.height)),
  )
  let y = pad + heading.height + (beside ? 0 : caption.height) + size * 0.9

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
      const height = Math.max(label.height + size * 0.6, size * 2)
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
