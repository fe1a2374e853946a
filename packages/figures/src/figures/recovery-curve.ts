// Figure: shares over time with confidence bars, other populations kept apart by a hollow marker.
import type { FigureOptions } from '../layout/figure-options.ts'
import { placeLabel, type Rectangle } from '../layout/place-label.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { drawSeries, marker } from './curve-marks.ts'
import { describeCurve, interval, type RecoveryCurveData } from './recovery-curve-data.ts'

/**
 * Draws the series on shared axes, with a key below. Each series has its own marker shape.
 * @param data axes and series
 * @param options room and type
 */
export function recoveryCurve(data: RecoveryCurveData, options: FigureOptions): Scene {
  const { width, fontSize: size, measure } = options
  const regular = { size, weight: 'regular' as const, measure }
  const yTitle = textBlock(data.y.label, width, regular)
  const tickRoom = Math.max(...data.y.ticks.map((tick) => measure(String(tick), size, 'regular')))
  const plot = {
    left: tickRoom + size,
    right: width - size * 1.2,
    top: yTitle.height + size,
    bottom: yTitle.height + size + Math.min(width * 0.5, size * 22),
  }
  const points = data.series.flatMap((series) => series.points)
  const xRange = range([...data.x.ticks, ...points.map((point) => point.x)])
  const yRange = range([...data.y.ticks, ...points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y])])
  const at = ({ x, y }: { x: number; y: number }): [number, number] => [
    plot.left + ((plot.right - plot.left) * (x - xRange[0])) / (xRange[1] - xRange[0]),
    plot.bottom - ((plot.bottom - plot.top) * (y - yRange[0])) / (yRange[1] - yRange[0]),
  ]
  const marks: Mark[] = [...yTitle.at(0, 0)]
  for (const tick of data.y.ticks) {
    const [, y] = at({ x: 0, y: tick })
    marks.push({
      type: 'line',
      x1: plot.left,
      y1: y,
      x2: plot.right,
      y2: y,
      stroke: 'middle',
      strokeWidth: 0.4,
    })
    marks.push(...textBlock(String(tick), width, regular).at(plot.left - size * 0.4, y - size * 0.62, 'end'))
  }
  for (const tick of data.x.ticks) {
    const [x] = at({ x: tick, y: 0 })
    marks.push({ type: 'line', x1: x, y1: plot.bottom, x2: x, y2: plot.bottom + size * 0.4, stroke: 'ink' })
    marks.push(...textBlock(String(tick), width, regular).at(x, plot.bottom + size * 0.5, 'middle'))
  }
  marks.push({
    type: 'polyline',
    points: [
      [plot.left, plot.top],
      [plot.left, plot.bottom],
      [plot.right, plot.bottom],
    ],
    stroke: 'ink',
  })
  const xTitle = textBlock(data.x.label, plot.right - plot.left, regular)
  marks.push(...xTitle.at((plot.left + plot.right) / 2, plot.bottom + size * 1.9, 'middle'))

  const taken: Rectangle[] = []
  for (const [index, series] of data.series.entries()) {
    marks.push(...drawSeries(series, index, size, at))
    taken.push(...alongLine(series.points.map(at)))
    for (const point of series.points) {
      const [x, y] = at(point)
      const high = at({ x: point.x, y: point.high ?? point.y })[1]
      const low = at({ x: point.x, y: point.low ?? point.y })[1]
      taken.push({
        left: x - size * 0.4,
        top: Math.min(high, y - size * 0.4),
        right: x + size * 0.4,
        bottom: Math.max(low, y + size * 0.4),
      })
    }
  }
  // Where no place is free the label stands in the key and in the table alone, never over another.
  const unplaced: string[] = []
  for (const series of data.series) {
    for (const point of series.points) {
      const label = textBlock(point.label, size * 12, { ...regular, weight: 'bold' })
      const [x, y] = at(point)
      const place = placeLabel(
        { x, y, width: label.width, height: label.height, distance: size * 0.55 },
        plot,
        taken,
      )
      if (place) {
        taken.push(place)
        marks.push(...label.at(place.left, place.top))
      } else unplaced.push(`${series.label}, ${point.x}: ${point.label}`)
    }
  }
  let y = plot.bottom + size * 1.9 + xTitle.height + size * 0.7
  for (const [index, series] of data.series.entries()) {
    const label = textBlock(series.label, width - size * 1.8, regular)
    marks.push(
      ...marker(size * 0.6, y + size * 0.6, index, series.otherPopulation, size),
      ...label.at(size * 1.8, y),
    )
    y += label.height + size * 0.2
  }
  for (const text of unplaced) {
    const label = textBlock(text, width - size * 1.8, regular)
    marks.push(...label.at(size * 1.8, y))
    y += label.height
  }
  return {
    id: data.id,
    width,
    height: y,
    title: data.title,
    alt: `${data.title}. ${describeCurve(data).join(' ')}`,
    longDescription: describeCurve(data),
    table: {
      caption: data.title,
      columns: ['Group', data.x.label, data.y.label, 'Confidence interval'],
      rows: data.series.flatMap((series) =>
        series.points.map((point) => [
          series.label,
          String(point.x),
          String(point.y),
          interval(point) || 'not stated',
        ]),
      ),
    },
    marks,
  }
}

function range(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? [low, low + 1] : [low, high]
}

/** Small boxes along a line, so that no label is set over it. */
function alongLine(points: readonly [number, number][]): Rectangle[] {
  const steps = 32
  const boxes: Rectangle[] = []
  const sorted = [...points].sort((a, b) => a[0] - b[0])
  for (const [index, [toX, toY]] of sorted.entries()) {
    const from = sorted[index - 1]
    if (!from) continue
    for (let step = 0; step < steps; step++) {
      const x = from[0] + ((toX - from[0]) * (step + 0.5)) / steps
      const y = from[1] + ((toY - from[1]) * (step + 0.5)) / steps
      const half = (toX - from[0]) / steps / 2
      boxes.push({ left: x - half, top: y - 1.5, right: x + half, bottom: y + 1.5 })
    }
  }
  return boxes
}
