// Draw: pages to a tagged PDF that lacks nothing but its version.
import type { Page } from '../layout/pieces.ts'
import type { HandoutPlan } from '../plan/blocks.ts'
import type { PageSize, Sizes } from '../theme/sizes.ts'
import { collectWrites } from './collect-writes.ts'
import { drawFurniture } from './draw-furniture.ts'
import { drawPage } from './draw-page.ts'
import { type DrawnHandout, openFootLine } from './foot-line.ts'
import { openFaces } from './open-faces.ts'
import { quickenText } from './quicken-text.ts'
import { structureOf } from './structure.ts'

/**
 * Draws a laid-out handout as PDF 1.7, tagged and marked as PDF/UA-1. The same input gives the same bytes, whatever the version.
 * @param plan title, stamp and day
 * @param pages placed pieces
 * @param paper page size and margins
 * @param sizes type of the edition
 * @param date creation date for the metadata
 * @throws {Error} where PDFKit waits for content that never came
 */
export async function drawHandout(
  plan: HandoutPlan,
  pages: Page[],
  paper: PageSize,
  sizes: Sizes,
  date: Date,
): Promise<DrawnHandout> {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: [paper.width, paper.height],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'en',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA',
    font: null,
    info: {
      Title: metadataText(plan.title),
      Author: 'Compendium',
      Subject: metadataText(plan.subject),
      CreationDate: date,
      ModDate: date,
    },
  } as unknown as PDFKit.PDFDocumentOptions)
  for (const [name, face] of await openFaces())
    doc.registerFont(name, face as unknown as PDFKit.Mixins.PDFFontSource)
  const flushPage = collectWrites(doc)
  quickenText(doc)
  const structure = structureOf(doc)
  const footLine = openFootLine(doc, plan.day)
  const numbers = new Map<string, number>()
  for (const [index, page] of pages.entries()) {
    for (const { piece } of page.pieces) if (piece.heading) numbers.set(piece.heading.destination, index + 1)
  }
  let chapter: PDFKit.PDFOutline | null = null
  const places = pages.map((page, index) => {
    flushPage()
    doc.addPage()
    footLine.addToPage()
    for (const { piece } of page.pieces) {
      if (!piece.heading) continue
      const { level, text } = piece.heading
      if (level === 3 && chapter) chapter.addItem(text)
      else chapter = doc.outline.addItem(text)
    }
    drawPage(doc, structure, page, paper.margin.top, numbers)
    return drawFurniture(doc, structure, paper, sizes, plan, [index + 1, pages.length])
  })
  flushPage()
  structure.end()
  // The line begins at the same place on each page.
  return footLine.endDocument(places[0]!)
}

// PDFKit writes the metadata as XML without escaping it.
function metadataText(text: string): string {
  return text.replace(/&/g, 'and').replace(/</g, '‹').replace(/>/g, '›')
}
