// Figure: shares over time with confidence bars, other populations kept apart by a hollow marker.
import type { FigureOptions } from '../layout/figure-options.ts'
import { placeLabel, type Rectangle } from '../layout/place-label.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'

/** One observation. */
export interface CurvePoint {
  /** Time on the horizontal axis. */
  x: number
  /** Value on the vertical axis. */
  y: number
  /** Confidence limits, where the source gives them. */
  low: number | null
  high: number | null
  /** Printed beside the point. */
  label: string
}

/** Observations of one group of people; they are joined by a line where there are several. */
export interface CurveSeries {
  label: string
  /** True where the group is not the one the reader asks about: its marker is hollow and its line dashed. */
  otherPopulation: boolean
  points: CurvePoint[]
}

/** One axis. */
export interface CurveAxis {
  label: string
  ticks: number[]
}

/** Data of the curve. */
export interface RecoveryCurveData {
  id: string
  title: string
  x: CurveAxis
  y: CurveAxis
  series: CurveSeries[]
}

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
    alt: `${data.title}. ${describe(data).join(' ')}`,
    longDescription: describe(data),
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

function drawSeries(
  series: CurveSeries,
  index: number,
  size: number,
  at: (point: { x: number; y: number }) => [number, number],
): Mark[] {
  const marks: Mark[] = []
  if (series.points.length > 1) {
    marks.push({
      type: 'polyline',
      points: [...series.points].sort((a, b) => a.x - b.x).map(at),
      stroke: 'accent',
      strokeWidth: 1.75,
      ...(series.otherPopulation && { dash: [5, 3] as [number, number] }),
    })
  }
  for (const point of series.points) {
    const [x, y] = at(point)
    if (point.low !== null && point.high !== null) {
      const [low, high] = [at({ x: point.x, y: point.low })[1], at({ x: point.x, y: point.high })[1]]
      const cap = size * 0.3
      marks.push({ type: 'line', x1: x, y1: low, x2: x, y2: high, stroke: 'ink', strokeWidth: 1.25 })
      for (const end of [low, high]) {
        marks.push({
          type: 'line',
          x1: x - cap,
          y1: end,
          x2: x + cap,
          y2: end,
          stroke: 'ink',
          strokeWidth: 1.25,
        })
      }
    }
    marks.push(...marker(x, y, index, series.otherPopulation, size))
  }
  return marks
}

function marker(x: number, y: number, index: number, hollow: boolean, size: number): Mark[] {
  const radius = size * 0.34
  const paint = {
    fill: hollow ? ('paper' as const) : ('accent' as const),
    stroke: 'accent' as const,
    strokeWidth: 1.5,
  }
  switch (index % 3) {
    case 0:
      return [{ type: 'circle', cx: x, cy: y, radius, ...paint }]
    case 1:
      return [{ type: 'rect', x: x - radius, y: y - radius, width: radius * 2, height: radius * 2, ...paint }]
    default:
      return [
        {
          type: 'polygon',
          points: [
            [x, y - radius * 1.2],
            [x + radius * 1.1, y + radius * 0.8],
            [x - radius * 1.1, y + radius * 0.8],
          ],
          ...paint,
        },
      ]
  }
}

function range(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? [low, low + 1] : [low, high]
}

function interval({ low, high }: CurvePoint): string {
  return low === null || high === null ? '' : `${low} to ${high}`
}

function describe(data: RecoveryCurveData): string[] {
  return data.series.flatMap((series) =>
    series.points.map((point) => {
      const limits = interval(point)
      const where = `${data.x.label} ${point.x}: ${data.y.label} ${point.y} (${point.label})`
      return `${series.label}${series.otherPopulation ? ' (other population)' : ''}. ${where}${limits && `, confidence interval ${limits}`}.`
    }),
  )
}
