// Figure: values as horizontal bars from zero.
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'

/** One bar. */
export interface Bar {
  label: string
  /** Length of the bar; not negative. */
  value: number
  /** The value as printed at the end of the bar. */
  text: string
}

/** Data of the chart. */
export interface BarChartData {
  id: string
  title: string
  /** What the bars measure. */
  unit: string
  /** Value at full width; the largest bar where null. */
  maximum: number | null
  bars: Bar[]
}

/**
 * Draws one bar an item, label above it and value at its end.
 * @param data bars
 * @param options room and type
 * @throws {RangeError} for a negative or non-finite value
 */
export function barChart(data: BarChartData, options: FigureOptions): Scene {
  const { width, fontSize: size, measure } = options
  const bold = { size, weight: 'bold' as const, measure }
  const regular = { size, weight: 'regular' as const, measure }
  const faulty = data.bars.find(({ value }) => !Number.isFinite(value) || value < 0)
  if (faulty)
    throw new RangeError(
      `Unexpected value \`${faulty.value}\` of bar \`${faulty.label}\`, expected zero or more`,
    )
  const maximum = Math.max(data.maximum ?? 0, ...data.bars.map((bar) => bar.value)) || 1
  const values = data.bars.map((bar) => textBlock(bar.text, width * 0.4, bold))
  const room = width - Math.max(0, ...values.map((value) => value.width)) - size
  const marks: Mark[] = []
  let y = 0
  for (const [index, bar] of data.bars.entries()) {
    const label = textBlock(bar.label, width, regular)
    const value = values[index]!
    const height = Math.max(size * 1.1, value.height)
    const length = Math.max((room * bar.value) / maximum, 0.5)
    marks.push(...label.at(0, y))
    y += label.height + size * 0.15
    marks.push({
      type: 'rect',
      x: 0.5,
      y,
      width: room,
      height,
      fill: 'paper',
      stroke: 'middle',
      strokeWidth: 0.75,
    })
    marks.push({
      type: 'rect',
      x: 0.5,
      y,
      width: length,
      height,
      fill: 'accent',
      stroke: 'accent',
      strokeWidth: 0.75,
    })
    marks.push(...value.at(room + size * 0.7, y + (height - value.height) / 2))
    y += height + size * 0.6
  }
  const unit = textBlock(data.unit, width, regular)
  marks.push(...unit.at(0, y))
  const sentences = data.bars.map((bar) => `${bar.label}: ${bar.text} (${bar.value} ${data.unit}).`)
  return {
    id: data.id,
    width,
    height: y + unit.height,
    title: data.title,
    alt: `${data.title}. ${sentences.join(' ')}`,
    longDescription: sentences,
    table: {
      caption: data.title,
      columns: ['', data.unit],
      rows: data.bars.map((bar) => [bar.label, bar.text]),
    },
    marks,
  }
}
