// Draw: the pieces of one page.
import { colours, drawScene, measureSourceSans } from '@compendium/figures'
import type { Fragment, Page } from '../layout/pieces.ts'
import { frameShapes } from '../layout/stack-pieces.ts'
import { fontFiles } from '../theme/font-files.ts'
import type { Structure } from './structure.ts'

type Shape = Extract<Fragment, { kind: 'shape' }>
type Text = Extract<Fragment, { kind: 'text' }>

/**
 * Draws frames, then pieces in reading order.
 * @param doc the document, at the page
 * @param structure its structure tree
 * @param page placed pieces
 * @param top upper edge of the type area
 * @param pageNumbers page of each destination
 */
export function drawPage(
  doc: PDFKit.PDFDocument,
  structure: Structure,
  page: Page,
  top: number,
  pageNumbers: Map<string, number>,
): void {
  for (const frame of frameShapes(page.pieces))
    if (frame.kind === 'shape') drawShape(doc, structure, frame, top)
  for (const { y, piece } of page.pieces) {
    if (piece.heading) doc.addNamedDestination(piece.heading.destination, 'XYZ', 0, top + y, 0)
    for (const fragment of closedUp(doc, piece.fragments))
      drawFragment(doc, structure, fragment, top + y, pageNumbers)
  }
  structure.endPage()
}

// Layout measures without kerning, so a drawn segment may end a little early: the next one on its line moves up to it.
// A space ends each line and label, or their words would join with the next when read aloud or copied.
function closedUp(doc: PDFKit.PDFDocument, fragments: Fragment[]): Fragment[] {
  let shift = 0
  return fragments.map((fragment, index) => {
    if (fragment.kind !== 'text') return fragment
    const before = fragments[index - 1]
    if (!before || !follows(before, fragment)) shift = 0
    else
      shift +=
        before.width - doc.font(fontFiles[before.weight]).fontSize(before.size).widthOfString(before.text)
    const next = fragments[index + 1]
    const open =
      fragment.continues || fragment.text.endsWith(' ') || (next !== undefined && follows(fragment, next))
    return {
      ...fragment,
      x: fragment.x - shift,
      text: open || !fragment.tag ? fragment.text : `${fragment.text} `,
    }
  })
}

function follows(before: Fragment, fragment: Fragment): before is Text {
  if (before.kind !== 'text' || fragment.kind !== 'text') return false
  return before.y === fragment.y && Math.abs(before.x + before.width - fragment.x) < 0.01
}

function drawFragment(
  doc: PDFKit.PDFDocument,
  structure: Structure,
  fragment: Fragment,
  top: number,
  pageNumbers: Map<string, number>,
): void {
  switch (fragment.kind) {
    case 'shape':
      drawShape(doc, structure, fragment, top)
      return
    case 'text':
      drawText(doc, structure, fragment, top)
      return
    case 'empty':
      structure.element(fragment.tag)
      return
    case 'scene': {
      const { x, scene } = fragment
      const y = top + fragment.y
      structure.open(fragment.tag, [x, y, x + scene.width, y + scene.height])
      drawScene(doc, scene, x, y, 1, fontFiles)
      structure.close()
      return
    }
    case 'pageNumber': {
      const { tag, right, size, destination } = fragment
      const text = String(pageNumbers.get(destination) ?? '')
      const width = measureSourceSans(text, size, 'regular')
      const number: Text = {
        kind: 'text',
        tag,
        x: right - width,
        y: fragment.y,
        text,
        width,
        size,
        weight: 'regular',
        colour: 'accent',
        link: { destination },
      }
      drawText(doc, structure, number, top)
      return
    }
  }
}

function drawText(doc: PDFKit.PDFDocument, structure: Structure, fragment: Text, top: number): void {
  const { tag, x, text, size, weight, colour, link } = fragment
  const y = top + fragment.y
  if (tag) structure.open(tag)
  else structure.artifact('Pagination')
  doc.font(fontFiles[weight]).fontSize(size).fillColor(colours[colour])
  doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  if (!tag) structure.close()
  if (!tag || !link) return
  structure.close()
  const options = { structParent: structure.element(tag) }
  const box = [x, y - size * 0.8, fragment.width, size * 1.05] as const
  if ('url' in link)
    doc.link(...box, link.url, { ...options, Contents: new String(`Opens ${link.url}`) } as object)
  else
    doc.goTo(...box, link.destination, { ...options, Contents: new String(`Go to ${text.trim()}`) } as object)
}

function drawShape(doc: PDFKit.PDFDocument, structure: Structure, shape: Shape, top: number): void {
  const { x, width, height, fill, stroke, radius } = shape
  const y = top + shape.y
  structure.artifact('Layout')
  if (height === 0) doc.moveTo(x, y).lineTo(x + width, y)
  else if (radius) doc.roundedRect(x, y, width, height, radius)
  else doc.rect(x, y, width, height)
  doc.lineWidth(0.75)
  if (fill) doc.fillColor(colours[fill])
  if (stroke) doc.strokeColor(colours[stroke])
  if (fill && stroke) doc.fillAndStroke()
  else if (fill) doc.fill()
  else doc.stroke()
  structure.close()
}
