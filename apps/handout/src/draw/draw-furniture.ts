// Draw: what stands on every page: stamp, footer and page number, all artifacts.
import { colours, measureSourceSans } from '@compendium/figures'
import { fontFiles } from '../theme/font-files.ts'
import type { PageSize, Sizes } from '../theme/sizes.ts'
import type { Structure } from './structure.ts'

/** Words of the page's head and foot. */
export interface Furniture {
  stamp: string | null
  /** Shortened where it does not fit. */
  title: string
  footer: string
  page: number
  pages: number
}

/**
 * Draws head and foot of a page, at the same place on each.
 * @param doc the document, at the page
 * @param structure its structure tree
 * @param paper page size and margins
 * @param sizes type of head and foot
 * @param furniture the words
 */
export function drawFurniture(
  doc: PDFKit.PDFDocument,
  structure: Structure,
  paper: PageSize,
  { furniture: size, footLines }: Sizes,
  furniture: Furniture,
): void {
  const { width, height, margin } = paper
  const line = (text: string, x: number, y: number, weight: 'regular' | 'bold') => {
    doc
      .font(fontFiles[weight])
      .fontSize(size)
      .fillColor(colours[weight === 'bold' ? 'ink' : 'quiet'])
    doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }
  structure.artifact('Pagination')
  const last = height - size * 1.6
  const foot = last - (footLines - 1) * size * 1.25
  const number = `Page ${furniture.page} of ${furniture.pages}`
  const numberWidth = measureSourceSans(number, size, 'regular')
  doc.lineWidth(0.75).strokeColor(colours.middle)
  doc
    .moveTo(margin.left, foot - size * 1.4)
    .lineTo(width - margin.right, foot - size * 1.4)
    .stroke()
  const room = width - margin.left - margin.right
  const rest = footLines === 1 ? ` · ${furniture.footer}` : ''
  const left = room - numberWidth - size - measureSourceSans(rest, size, 'regular')
  line(shorten(furniture.title, left, size) + rest, margin.left, foot, 'regular')
  if (footLines === 2) line(furniture.footer, margin.left, last, 'regular')
  line(number, width - margin.right - numberWidth, foot, 'regular')
  if (furniture.stamp) {
    doc.lineWidth(1.25).strokeColor(colours.ink)
    doc.roundedRect(margin.left, margin.top * 0.36, room, size * 1.9, 3).stroke()
    const wide = measureSourceSans(furniture.stamp, size, 'bold')
    line(furniture.stamp, margin.left + (room - wide) / 2, margin.top * 0.36 + size * 1.3, 'bold')
  }
  structure.close()
}

function shorten(text: string, room: number, size: number): string {
  if (measureSourceSans(text, size, 'regular') <= room) return text
  const words = text.split(' ')
  while (words.length > 1 && measureSourceSans(`${words.join(' ')} …`, size, 'regular') > room) words.pop()
  return `${words.join(' ')} …`
}
