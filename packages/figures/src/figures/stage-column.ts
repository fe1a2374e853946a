// Figure: the axis itself, a column of stages with a signal from each to the next.
import { arrow } from '../layout/arrow.ts'
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark } from '../scene/scene.ts'
import type { AgentsOnAxisData } from './agents-on-axis-data.ts'

/** The drawn column, and where its stages lie. */
export interface StageColumn {
  height: number
  stages: { top: number; height: number }[]
  marks: Mark[]
}

/**
 * Draws the column, stretched to a height where it is shorter.
 * @param data stages and signals
 * @param width width of the stages
 * @param wanted least height
 * @param options type of the figure
 */
export function stageColumn(
  data: AgentsOnAxisData,
  width: number,
  wanted: number,
  { fontSize: size, measure }: FigureOptions,
): StageColumn {
  const labels = data.stages.map((stage) => textBlock(stage, width - size, { size, weight: 'bold', measure }))
  // The arrows stand left of the middle, so that long names of signals have room.
  const shaft = width * 0.2
  const signals = data.signals.map((signal) =>
    textBlock(signal, width - shaft - size, { size, weight: 'regular', measure }),
  )
  const stageHeights = labels.map((label) => label.height + size)
  const linkHeights = labels
    .slice(1)
    .map((_, index) => Math.max((signals[index]?.height ?? 0) + size * 0.8, size * 2.4))
  const natural = [...stageHeights, ...linkHeights].reduce((total, height) => total + height, 0)
  const stretch = linkHeights.length > 0 ? Math.max(0, wanted - natural) / linkHeights.length : 0
  const marks: Mark[] = []
  const stages: { top: number; height: number }[] = []
  let y = 0.5
  for (const [index, label] of labels.entries()) {
    const height = stageHeights[index]!
    marks.push({
      type: 'rect',
      x: 0.5,
      y,
      width: width - 1,
      height,
      radius: 4,
      fill: 'tint',
      stroke: 'accent',
      strokeWidth: 1.25,
    })
    marks.push(...label.at(width / 2, y + size / 2, 'middle'))
    stages.push({ top: y, height })
    y += height
    const link = linkHeights[index]
    if (link === undefined) continue
    const length = link + stretch
    marks.push(
      ...arrow(
        [
          [shaft, y],
          [shaft, y + length],
        ],
        { stroke: 'accent', strokeWidth: 2, head: size * 0.65 },
      ),
    )
    const signal = signals[index]
    if (signal) marks.push(...signal.at(shaft + size * 0.7, y + (length - signal.height) / 2))
    y += length
  }
  return { height: y + 0.5, stages, marks }
}
