// Draw: a scene onto a PDFKit page.
import { type ColourToken, colours } from '../scene/colours.ts'
import type { Mark, Paint, Scene } from '../scene/scene.ts'

/** The part of a PDFKit document that drawing needs. */
export interface PdfCanvas {
  save(): unknown
  restore(): unknown
  translate(x: number, y: number): unknown
  scale(factor: number): unknown
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
  closePath(): unknown
  path(d: string): unknown
  rect(x: number, y: number, width: number, height: number): unknown
  roundedRect(x: number, y: number, width: number, height: number, radius: number): unknown
  circle(x: number, y: number, radius: number): unknown
  lineWidth(width: number): unknown
  dash(length: number, options: { space: number }): unknown
  undash(): unknown
  fillColor(colour: string): unknown
  strokeColor(colour: string): unknown
  fill(): unknown
  stroke(): unknown
  fillAndStroke(): unknown
  font(name: string): unknown
  fontSize(size: number): unknown
  text(text: string, x: number, y: number, options: { lineBreak: boolean; baseline: 'alphabetic' }): unknown
  widthOfString(text: string): number
}

/** Names under which the two faces are registered with the document. */
export interface PdfFonts {
  regular: string
  bold: string
}

/**
 * Draws a scene with its upper left corner at a point. The caller opens and closes the Figure structure around it; font,
 * colours and transform of the document are as they were when it returns, except for the current font and size.
 * @param doc a PDFKit document
 * @param scene a finished figure
 * @param x left edge in points
 * @param y top edge in points
 * @param scale factor; 1 keeps the scene's own points
 * @param fonts names of the registered faces
 */
export function drawScene(
  doc: PdfCanvas,
  scene: Scene,
  x: number,
  y: number,
  scale: number,
  fonts: PdfFonts,
): void {
  doc.save()
  doc.translate(x, y)
  if (scale !== 1) doc.scale(scale)
  for (const mark of scene.marks) drawMark(doc, mark, fonts)
  doc.restore()
}

function drawMark(doc: PdfCanvas, mark: Mark, fonts: PdfFonts): void {
  switch (mark.type) {
    case 'group':
      doc.save()
      doc.translate(mark.x, mark.y)
      for (const child of mark.marks) drawMark(doc, child, fonts)
      doc.restore()
      return
    case 'text': {
      doc.font(fonts[mark.weight])
      doc.fontSize(mark.size)
      doc.fillColor(colours[mark.fill])
      // The real width, kerning included, so that centred and right-aligned labels sit exactly.
      const width = mark.anchor === 'start' ? 0 : doc.widthOfString(mark.text)
      const shift = { start: 0, middle: width / 2, end: width }[mark.anchor]
      // A space ends each label, or the words of two labels would join when copied.
      doc.text(`${mark.text} `, mark.x - shift, mark.y, { lineBreak: false, baseline: 'alphabetic' })
      return
    }
    case 'line':
      doc.moveTo(mark.x1, mark.y1)
      doc.lineTo(mark.x2, mark.y2)
      break
    case 'circle':
      doc.circle(mark.cx, mark.cy, mark.radius)
      break
    case 'rect':
      if (mark.radius) doc.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      else doc.rect(mark.x, mark.y, mark.width, mark.height)
      break
    case 'path':
      doc.path(mark.d)
      break
    default:
      for (const [index, [x, y]] of mark.points.entries()) {
        if (index === 0) doc.moveTo(x, y)
        else doc.lineTo(x, y)
      }
      if (mark.type === 'polygon') doc.closePath()
  }
  applyPaint(doc, mark)
}

function applyPaint(doc: PdfCanvas, { fill, stroke, strokeWidth, dash }: Paint): void {
  const hex = (token: ColourToken) => colours[token]
  if (fill) doc.fillColor(hex(fill))
  if (stroke) {
    doc.strokeColor(hex(stroke))
    doc.lineWidth(strokeWidth ?? 1)
  }
  if (dash) doc.dash(dash[0], { space: dash[1] })
  if (fill && stroke) doc.fillAndStroke()
  else if (fill) doc.fill()
  else doc.stroke()
  if (dash) doc.undash()
}
