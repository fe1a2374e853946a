// Figure: people as icons, filled, outlined or half filled.
import type { Mark } from '../scene/scene.ts'

/** What an icon stands for. */
export type IconKind = 'filled' | 'empty' | 'doubtful'

/**
 * Draws people of one kind. One path holds all of them: a tenth of the size of single shapes.
 * @param kind filled, empty (outlined) or doubtful (outlined head, filled body)
 * @param places upper left corners
 * @param unit width of an icon with the room beside it
 */
export function peopleIcons(kind: IconKind, places: [x: number, y: number][], unit: number): Mark[] {
  if (places.length === 0) return []
  const whole = places.map(([x, y]) => head(x, y, unit) + body(x, y, unit)).join('')
  const outline = { stroke: 'accent' as const, strokeWidth: Math.max(0.7, unit * 0.06) }
  if (kind === 'filled') return [{ type: 'path', d: whole, fill: 'accent', ...outline }]
  const marks: Mark[] = [{ type: 'path', d: whole, fill: 'paper', ...outline }]
  if (kind === 'doubtful') {
    marks.push({
      type: 'path',
      d: places.map(([x, y]) => body(x, y, unit)).join(''),
      fill: 'accent',
      ...outline,
    })
  }
  return marks
}

function head(x: number, y: number, unit: number): string {
  const radius = unit * 0.17
  return `M${n(x + unit * 0.45 - radius)} ${n(y + unit * 0.24)}a${n(radius)} ${n(radius)} 0 1 0 ${n(radius * 2)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-radius * 2)} 0z`
}

function body(x: number, y: number, unit: number): string {
  const left = x + unit * 0.17
  const right = x + unit * 0.73
  const top = y + unit * 0.5
  const bottom = y + unit * 0.95
  const bend = unit * 0.22
  return `M${n(left)} ${n(bottom)}V${n(top + bend)}Q${n(left)} ${n(top)} ${n(left + bend)} ${n(top)}H${n(right - bend)}Q${n(right)} ${n(top)} ${n(right)} ${n(top + bend)}V${n(bottom)}z`
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
