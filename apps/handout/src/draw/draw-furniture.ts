// Draw: what stands on every page: stamp, title and page number, all artifacts, and the place of the foot line.
import { colours, measureSourceSans } from '@compendium/figures'
import type { HandoutPlan } from '../plan/blocks.ts'
import { fontFiles } from '../theme/font-files.ts'
import type { PageSize, Sizes } from '../theme/sizes.ts'
import { footLineOf, type LinePlace } from './foot-line.ts'
import type { Structure } from './structure.ts'

/** No version is wider: digits of the face have one width, and of the letters this is a widest. */
const widestVersion = 'dddddddd'

/**
 * Draws head and foot of a page, at the same place on each.
 * @param doc the document, at the page
 * @param structure its structure tree
 * @param paper page size and margins
 * @param sizes type of head and foot
 * @param plan stamp, day and title, which is shortened where it does not fit
 * @param numbers of the page and of the last page
 * @returns where the foot line begins: the same on each page
 */
export function drawFurniture(
  doc: PDFKit.PDFDocument,
  structure: Structure,
  paper: PageSize,
  { furniture: size, footLines }: Sizes,
  { stamp, title, day }: HandoutPlan,
  [page, pages]: readonly [page: number, pages: number],
): LinePlace {
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
  const numberOf = (one: number) => `Page ${one} of ${pages}`
  const widthOf = (text: string) => measureSourceSans(text, size, 'regular')
  doc.lineWidth(0.75).strokeColor(colours.middle)
  doc
    .moveTo(margin.left, foot - size * 1.4)
    .lineTo(width - margin.right, foot - size * 1.4)
    .stroke()
  const room = width - margin.left - margin.right
  const rest = footLines === 1 ? ` · ${footLineOf(day, widestVersion)}` : ''
  // The widest number counts, so that the title is the same on each page.
  const left = room - widthOf(numberOf(pages)) - size - widthOf(rest)
  const words = shorten(title, left, size) + (footLines === 1 ? ' · ' : '')
  line(words, margin.left, foot, 'regular')
  const place =
    footLines === 1
      ? { x: margin.left + doc.widthOfString(words), y: foot, size }
      : { x: margin.left, y: last, size }
  line(numberOf(page), width - margin.right - widthOf(numberOf(page)), foot, 'regular')
  if (stamp) {
    doc.lineWidth(1.25).strokeColor(colours.ink)
    doc.roundedRect(margin.left, margin.top * 0.36, room, size * 1.9, 3).stroke()
    const wide = measureSourceSans(stamp, size, 'bold')
    line(stamp, margin.left + (room - wide) / 2, margin.top * 0.36 + size * 1.3, 'bold')
  }
  structure.close()
  return place
}

function shorten(text: string, room: number, size: number): string {
  if (measureSourceSans(text, size, 'regular') <= room) return text
  const words = text.split(' ')
  while (words.length > 1 && measureSourceSans(`${words.join(' ')} …`, size, 'regular') > room) words.pop()
  return `${words.join(' ')} …`
}
