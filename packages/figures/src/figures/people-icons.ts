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
  const [head, body] = [headOutline(unit), bodyOutline(unit)]
  const bodies = places.map(([x, y]) => `M${n(x + unit * 0.17)} ${n(y + unit * 0.95)}${body}`)
  const heads = places.map(([x, y]) => `M${n(x + unit * 0.28)} ${n(y + unit * 0.24)}${head}`)
  const whole = heads.map((one, index) => one + bodies[index]).join('')
  const outline = { stroke: 'accent' as const, strokeWidth: Math.max(0.7, unit * 0.06) }
  if (kind === 'filled') return [{ type: 'path', d: whole, fill: 'accent', ...outline }]
  const marks: Mark[] = [{ type: 'path', d: whole, fill: 'paper', ...outline }]
  if (kind === 'doubtful') marks.push({ type: 'path', d: bodies.join(''), fill: 'accent', ...outline })
  return marks
}

/** How far the handles of a Bézier curve reach that follows a quarter of a circle, as a share of its radius. */
const quarter = 0.5523

// From the left of the circle. Curves are the cubic ones that PDF has, or they would be converted at every drawing.
function headOutline(unit: number): string {
  const r = unit * 0.17
  const k = r * quarter
  const upper = `c0 ${n(-k)} ${n(r - k)} ${n(-r)} ${n(r)} ${n(-r)}s${n(r)} ${n(r - k)} ${n(r)} ${n(r)}`
  return `${upper}s${n(k - r)} ${n(r)} ${n(-r)} ${n(r)}s${n(-r)} ${n(k - r)} ${n(-r)} ${n(-r)}z`
}

// From the lower left corner.
function bodyOutline(unit: number): string {
  const bend = unit * 0.22
  const k = bend / 3
  const side = unit * 0.45 - bend
  const rise = `v${n(-side)}c0 ${n(k - bend)} ${n(k)} ${n(-bend)} ${n(bend)} ${n(-bend)}`
  return `${rise}h${n(unit * 0.56 - bend * 2)}c${n(bend - k)} 0 ${n(bend)} ${n(bend - k)} ${n(bend)} ${n(bend)}v${n(side)}z`
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
