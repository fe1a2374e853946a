// Figure: how many people out of a number, as rows of people on one scale.
import type { FigureOptions } from '../layout/figure-options.ts'
import { textBlock } from '../layout/text-block.ts'
import type { Mark, Scene } from '../scene/scene.ts'
import { type IconKind, peopleIcons } from './people-icons.ts'

/** One array of icons. */
export interface IconArray {
  /** Stands above the array, for example the time. */
  label: string
  /** Stands below it and says the count in words. */
  caption: string
  /** How many icons are filled, doubtful ones among them. */
  count: number
  /** How many of those are drawn as doubtful ("nearly all"). */
  doubtful: number
}

/** Data of the icon arrays. */
export interface IconArraysData {
  id: string
  title: string
  /** How many icons each array has, in rows of ten: the same for all, so that they compare. */
  outOf: number
  arrays: IconArray[]
  /** What a filled, an empty and a doubtful icon mean. */
  key: { filled: string; empty: string; doubtful: string | null }
}

/**
 * Draws the arrays in a row, or one under another where the room is narrow, and a key below.
 * Filled, outlined and half-filled icons differ in shape, so that they survive greyscale print.
 * @param data counts and words
 * @param options room and type
 */
export function iconArrays(data: IconArraysData, options: FigureOptions): Scene {
  const { width, fontSize: size, measure } = options
  const bold = { size, weight: 'bold' as const, measure }
  const regular = { size, weight: 'regular' as const, measure }
  const gap = size * 1.5
  const abreast = (width - gap * (data.arrays.length - 1)) / data.arrays.length
  const columns = abreast >= size * 9 ? data.arrays.length : 1
  const cellWidth = columns === 1 ? width : abreast
  const unit = Math.min(cellWidth, size * 9) / 10
  const rows = Math.ceil(data.outOf / 10)
  const marks: Mark[] = []
  const headHeight = Math.max(...data.arrays.map(({ label }) => textBlock(label, cellWidth, bold).height))
  let top = 0
  let bottom = 0
  for (const [index, item] of data.arrays.entries()) {
    const left = columns === 1 ? 0 : index * (cellWidth + gap)
    const head = textBlock(item.label, cellWidth, bold)
    const iconTop = top + headHeight + size * 0.3
    const caption = textBlock(item.caption, cellWidth, regular)
    marks.push(...head.at(left, top + headHeight - head.height))
    marks.push({ type: 'group', x: left, y: iconTop, marks: people(item, data.outOf, unit) })
    const captionTop = iconTop + rows * unit * 1.1 + size * 0.3
    marks.push(...caption.at(left, captionTop))
    bottom = Math.max(bottom, captionTop + caption.height)
    if (columns === 1) top = bottom + gap
  }
  bottom += size * 0.7
  bottom = drawKey(data, options, bottom, marks)
  return {
    id: data.id,
    width,
    height: bottom,
    title: data.title,
    alt: `${data.title}. ${describe(data).join(' ')}`,
    longDescription: describe(data),
    table: {
      caption: data.title,
      columns: ['', `Out of ${data.outOf}`, 'In words'],
      rows: data.arrays.map((item) => [item.label, countText(item), item.caption]),
    },
    marks,
  }
}

function drawKey(data: IconArraysData, options: FigureOptions, top: number, marks: Mark[]): number {
  const { width, fontSize: size, measure } = options
  const unit = size * 1.1
  const entries: [kind: IconKind, text: string][] = [
    ['filled', data.key.filled],
    ['empty', data.key.empty],
  ]
  if (data.key.doubtful) entries.push(['doubtful', data.key.doubtful])
  const style = { size, weight: 'regular' as const, measure }
  let x = 0
  let y = top
  let rowHeight = 0
  for (const [kind, text] of entries) {
    const label = textBlock(text, width - unit * 1.5, style)
    if (x > 0 && x + unit * 1.5 + label.width > width) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    marks.push({ type: 'group', x, y, marks: peopleIcons(kind, [[0, 0]], unit) })
    marks.push(...label.at(x + unit * 1.5, y))
    rowHeight = Math.max(rowHeight, label.height, unit * 1.1)
    x += unit * 1.5 + label.width + size * 2
  }
  return y + rowHeight
}

function people(item: IconArray, outOf: number, unit: number): Mark[] {
  const places: Record<IconKind, [number, number][]> = { filled: [], empty: [], doubtful: [] }
  for (let index = 0; index < outOf; index++) {
    const kind = index >= item.count ? 'empty' : index >= item.count - item.doubtful ? 'doubtful' : 'filled'
    places[kind].push([(index % 10) * unit, Math.floor(index / 10) * unit * 1.1])
  }
  return (['filled', 'empty', 'doubtful'] as const).flatMap((kind) => peopleIcons(kind, places[kind], unit))
}

function countText(item: IconArray): string {
  return item.doubtful > 0 ? `nearly ${item.count}` : String(item.count)
}

function describe(data: IconArraysData): string[] {
  return data.arrays.map(
    (item) =>
      `${item.label}: ${countText(item)} of ${data.outOf} icons filled. ${item.caption}${/[.!?]$/.test(item.caption) ? '' : '.'}`,
  )
}
