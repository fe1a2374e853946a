// Layout: a line with an arrow head.
import type { ColourToken } from '../scene/colours.ts'
import type { Mark } from '../scene/scene.ts'

/** How an arrow is drawn. */
export interface ArrowStyle {
  stroke: ColourToken
  strokeWidth: number
  /** Length of the head in points. */
  head: number
  dash?: [dash: number, gap: number]
}

/**
 * Draws a line through points that ends in a filled head; the shaft stops where the head begins.
 * @param points at least two points, the last is the tip
 * @param style line and head
 * @returns two marks: shaft and head
 */
export function arrow(points: [x: number, y: number][], style: ArrowStyle): Mark[] {
  const [tipX, tipY] = points.at(-1)!
  const [fromX, fromY] = points.at(-2)!
  const length = Math.hypot(tipX - fromX, tipY - fromY) || 1
  const ux = (tipX - fromX) / length
  const uy = (tipY - fromY) / length
  const baseX = tipX - ux * style.head
  const baseY = tipY - uy * style.head
  const half = style.head * 0.5
  const { stroke, strokeWidth, dash } = style
  return [
    {
      type: 'polyline',
      points: [...points.slice(0, -1), [baseX, baseY]],
      stroke,
      strokeWidth,
      ...(dash && { dash }),
    },
    {
      type: 'polygon',
      points: [
        [tipX, tipY],
        [baseX - uy * half, baseY + ux * half],
        [baseX + uy * half, baseY - ux * half],
      ],
      fill: stroke,
    },
  ]
}
