// Print: blocks laid out in four columns on two sides, with room measured so that nothing spills on a third.
import { measureSystemSans } from '@compendium/figures'
import type { PrintBlock, PrintEntry } from './print-blocks.ts'

/** A printed side: its number and its columns of blocks. */
export interface PrintSide {
  number: number
  columns: { blocks: PrintBlock[] }[]
}

// The style sheet prints 9 pt on 11.25 pt in columns of 90 mm; a side is as high as Letter less its margins.
const fontSize = 9
const lineHeight = 11.25
const columnWidth = 255
const columnHeight = 612
const titleHeight = 22
const entryGap = 3

/**
 * Lays out the blocks. Where they need more room than there is, the longest give up entries from their end, and say how many.
 * @param blocks what is to be printed, in order
 * @returns two sides of two columns each
 */
export function planSheet(blocks: readonly PrintBlock[]): PrintSide[] {
  const columns = flow(shrink(blocks))
  return [1, 2].map((number) => ({ number, columns: columns.slice(number * 2 - 2, number * 2) }))
}

// Takes entries from the block that is longest against its fair share until all fit.
function shrink(blocks: readonly PrintBlock[]): PrintBlock[] {
  const kept = blocks.map((block) => block.entries.map((entry) => ({ entry, height: heightOf(entry) })))
  for (const list of kept) {
    for (let index = list.length - 1; index >= 0; index--)
      if (list[index]!.height > columnHeight / 2) list.splice(index, 1)
  }
  const heights = kept.map((list) => list.reduce((sum, { height }) => sum + height, titleHeight + lineHeight))
  // A block may be cut at a column's end, which costs up to an entry and a repeated title.
  const room = columnHeight * 4 - 4 * (titleHeight + lineHeight * 3)
  let total = heights.reduce((sum, height) => sum + height, 0)
  while (total > room) {
    const longest = heights.indexOf(Math.max(...heights))
    const dropped = kept[longest]!.pop()
    if (!dropped) break
    heights[longest]! -= dropped.height
    total -= dropped.height
  }
  return blocks.flatMap((block, index) => {
    const list = kept[index]!
    while (list.at(-1)?.entry.heading) list.pop()
    const entries = list.map(({ entry }) => entry)
    const missing = count(block.entries) - count(entries)
    const left = missing ? `${missing} more on screen.` : ''
    return entries.length || left ? [{ title: block.title, entries, left }] : []
  })
}

function flow(blocks: readonly PrintBlock[]): { blocks: PrintBlock[] }[] {
  const columns: { blocks: PrintBlock[] }[] = [{ blocks: [] }]
  let used = 0
  for (const { title, entries, left } of blocks) {
    const first = entries[0] ? heightOf(entries[0]) + (entries[0].heading ? lineHeight * 3 : 0) : 0
    if (used && used + titleHeight + first > columnHeight && columns.length < 4) used = next(columns)
    let part: PrintBlock = { title, entries: [], left: '' }
    columns.at(-1)!.blocks.push(part)
    used += titleHeight
    for (const entry of entries) {
      const height = heightOf(entry)
      if (used + height > columnHeight && columns.length < 4 && part.entries.length) {
        used = next(columns) + titleHeight
        part = { title: `${title} (continued)`, entries: [], left: '' }
        columns.at(-1)!.blocks.push(part)
      }
      part.entries.push(entry)
      used += height
    }
    part.left = left
    if (left) used += lineHeight
  }
  while (columns.length < 4) columns.push({ blocks: [] })
  return columns
}

function next(columns: { blocks: PrintBlock[] }[]): number {
  columns.push({ blocks: [] })
  return 0
}

function heightOf({ lead, text, tail }: PrintEntry): number {
  const words = `${lead} ${text} ${tail}`.split(' ')
  let lines = 1
  let width = 0
  for (const word of words) {
    const length = measureSystemSans(`${word} `, fontSize, 'bold')
    if (width + length > columnWidth && width) {
      lines++
      width = 0
    }
    // A word wider than the column is broken by the browser.
    lines += Math.floor(length / columnWidth)
    width += length % columnWidth
  }
  return lines * lineHeight + entryGap
}

function count(entries: readonly PrintEntry[]): number {
  return entries.filter(({ heading }) => !heading).length
}
