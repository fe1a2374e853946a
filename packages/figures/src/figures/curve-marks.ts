// Figure: lines, confidence bars and markers of a series.
import type { Mark } from '../scene/scene.ts'
import type { CurveSeries } from './recovery-curve-data.ts'

/**
 * Draws a series: a line through its points, their confidence bars, their markers.
 * @param series one series
 * @param index its place among the series, which chooses the shape of its marker
 * @param size font size of the figure
 * @param at place of an observation in the scene
 */
export function drawSeries(
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

/**
 * Draws a marker; a hollow one stands for another population.
 * @param x centre
 * @param y centre
 * @param index place of the series among the series
 * @param hollow whether it is only outlined
 * @param size font size of the figure
 */
export function marker(x: number, y: number, index: number, hollow: boolean, size: number): Mark[] {
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
