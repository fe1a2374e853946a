// Print: blocks laid out in four columns on two sides, with room measured so that nothing spills on a third.
import { measureSystemSans } from '@compendium/figures'
import type { PrintBlock, PrintEntry } from './print-blocks.ts'

/** A printed side: its number and its columns of blocks. */
export interface PrintSide {
  number: number
  columns: { blocks: PrintBlock[] }[]
}

// The style sheet prints 9 pt on 11.25 pt in columns of 90 mm; a side is as high as Letter less its margins and its header.
const fontSize = 9
const lineHeight = 11.25
// The measure is that of Arial with room to spare; three hundredths of it are taken back.
const columnWidth = 255 / 0.97
const columnHeight = 690
const titleHeight = 23
const entryGap = 3

interface Measured {
  block: PrintBlock
  entries: { entry: PrintEntry; height: number }[]
}

/**
 * Lays out the blocks. Where they need more room than there is, the longest give up entries from their end, and say how many.
 * @param blocks what is to be printed, in order
 * @returns two sides of two columns each
 */
export function planSheet(blocks: readonly PrintBlock[]): PrintSide[] {
  const measured = blocks.map((block): Measured => {
    const entries = block.entries.map((entry) => ({ entry, height: heightOf(entry) }))
    return { block, entries: entries.filter(({ height }) => height < columnHeight / 2) }
  })
  shrinkTo(measured, columnHeight * 4)
  let columns = flow(measured)
  // Cutting blocks at the ends of columns costs room that a sum does not show.
  for (let spare = 1; columns === null; spare++) {
    shrinkTo(measured, columnHeight * 4 - spare * lineHeight * 2)
    columns = flow(measured)
  }
  const filled = columns
  return [1, 2].map((number) => ({ number, columns: filled.slice(number * 2 - 2, number * 2) }))
}

// Takes entries from the block that is longest for its weight until the sum fits.
function shrinkTo(measured: readonly Measured[], room: number): void {
  const heights = measured.map(({ entries }) =>
    entries.reduce((sum, { height }) => sum + height, titleHeight),
  )
  let total = heights.reduce((sum, height) => sum + height, 0)
  while (total > room) {
    const weighted = measured.map(({ block, entries }, index) =>
      entries.length ? heights[index]! / block.weight : 0,
    )
    const longest = weighted.indexOf(Math.max(...weighted))
    const dropped = measured[longest]?.entries.pop()
    if (!dropped) break
    heights[longest]! -= dropped.height
    total -= dropped.height
  }
  for (const { entries } of measured) while (entries.at(-1)?.entry.heading) entries.pop()
}

// Null where the fourth column overflows.
function flow(measured: readonly Measured[]): { blocks: PrintBlock[] }[] | null {
  const columns: { blocks: PrintBlock[] }[] = [{ blocks: [] }]
  let used = 0
  const open = (title: string): PrintBlock => {
    const part: PrintBlock = { title, weight: 1, entries: [], left: '' }
    columns.at(-1)!.blocks.push(part)
    used += titleHeight
    return part
  }
  const turn = () => {
    columns.push({ blocks: [] })
    used = 0
  }
  for (const { block, entries } of measured) {
    const left = leftOut(block, entries)
    if (!entries.length && !left) continue
    if (used && used + titleHeight + opening(entries, 0) > columnHeight) turn()
    let part = open(block.title)
    for (const [index, { entry, height }] of entries.entries()) {
      if (used + opening(entries, index) > columnHeight && part.entries.length) {
        turn()
        part = open(`${block.title} (continued)`)
      }
      part.entries.push(entry)
      used += height
    }
    part.left = left
    if (left) used += lineHeight
    if (used > columnHeight && columns.length === 4) return null
  }
  if (columns.length > 4) return null
  while (columns.length < 4) columns.push({ blocks: [] })
  return columns
}

// A heading stays with the entry after it, and the last entry with what says how much is left out.
function opening(entries: Measured['entries'], index: number): number {
  const own = entries[index]?.height ?? 0
  return entries[index]?.entry.heading ? own + opening(entries, index + 1) : own + lineHeight
}

function leftOut(block: PrintBlock, kept: Measured['entries']): string {
  const missing = count(block.entries) - count(kept.map(({ entry }) => entry))
  return missing ? `${missing} more on screen.` : ''
}

function count(entries: readonly PrintEntry[]): number {
  return entries.filter(({ heading }) => !heading).length
}

function heightOf({ lead, text, tail }: PrintEntry): number {
  const spans = [lead, text, tail].filter(Boolean)
  let lines = 1
  let width = 0
  for (const [index, span] of spans.entries()) {
    for (const word of span.split(' ')) {
      const length = measureSystemSans(`${word} `, fontSize, index === 0 && lead ? 'bold' : 'regular')
      if (width + length > columnWidth && width) {
        lines++
        width = 0
      }
      // A word wider than the column is broken by the browser.
      lines += Math.floor(length / columnWidth)
      width += length % columnWidth
    }
  }
  return lines * lineHeight + entryGap
}
