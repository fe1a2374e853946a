// Bytes of a PDF to the model that the rules read: pdf-lib for objects and content, pdf.js for text.

import { PDFDict, type PDFDocument, PDFStream } from 'pdf-lib'
import {
  decodeStream,
  getItems,
  getName,
  getNumber,
  getNumbers,
  getText,
  getValue,
  objectNumber,
} from './objects.ts'
import { parseXml } from './parse-xml.ts'
import type { AnnotationModel, PageModel, PdfModel } from './pdf-model.ts'
import { readContent } from './read-content.ts'
import { FontCollector } from './read-fonts.ts'
import { readPageText } from './read-page-text.ts'
import { readStructureTree } from './read-structure-tree.ts'

/**
 * Read a PDF once.
 *
 * @param bytes
 *   The file.
 * @param limits
 *   Sizes in points that the layout rules hold the text to.
 * @returns
 *   The model.
 * @throws
 *   When the file is encrypted or can't be parsed at all.
 */
export async function readModel(bytes: Uint8Array, limits: PdfModel['limits']): Promise<PdfModel> {
  const { PDFDocument: Document } = await import('pdf-lib')
  const document = await Document.load(bytes, { updateMetadata: false })
  const catalog = document.catalog
  const fonts = new FontCollector()
  const pages = document.getPages().map(({ node }, index): PageModel => {
    const contents = readContent(node, index, (font, shown) => fonts.add(font, shown, index))
    return { index, dict: node, box: readBox(node), contents, annotations: readAnnotations(node) }
  })
  const structure = readStructureTree(catalog, readPageNumbers(document))
  return {
    document,
    catalog,
    header: Buffer.from(bytes.subarray(0, 16)).toString('latin1'),
    pages,
    structure,
    metadata: readMetadata(catalog),
    fonts: fonts.list(),
    text: await readPageText(bytes, structure),
    limits,
  }
}

/** Page index by object number. */
export function readPageNumbers(document: PDFDocument): Map<number, number> {
  return new Map(document.getPages().map(({ ref }, index) => [ref.objectNumber, index]))
}

function readBox(page: PDFDict): PageModel['box'] {
  let node: PDFDict | null = page
  for (let depth = 0; node && depth < 64; depth++) {
    for (const key of ['CropBox', 'MediaBox']) {
      const [x0, y0, x1, y1] = getNumbers(node, key)
      if (y1 !== undefined)
        return [Math.min(x0!, x1!), Math.min(y0!, y1), Math.max(x0!, x1!), Math.max(y0!, y1)]
    }
    const parent: unknown = getValue(node, 'Parent')
    node = parent instanceof PDFDict ? parent : null
  }
  return [0, 0, 612, 792]
}

function readAnnotations(page: PDFDict): AnnotationModel[] {
  const annotations: AnnotationModel[] = []
  for (const raw of getItems(page, 'Annots')) {
    const dict = page.context.lookup(raw)
    if (!(dict instanceof PDFDict)) continue
    annotations.push({
      dict,
      object: objectNumber(raw),
      subtype: getName(dict, 'Subtype') ?? '',
      contents: getText(dict, 'Contents') ?? '',
      hidden: ((getNumber(dict, 'F') ?? 0) & 2) !== 0,
      structParent: getNumber(dict, 'StructParent'),
    })
  }
  return annotations
}

function readMetadata(catalog: PDFDict): PdfModel['metadata'] {
  const stream = getValue(catalog, 'Metadata')
  if (!(stream instanceof PDFStream)) return null
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(decodeStream(stream) ?? new Uint8Array())
    return { elements: parseXml(xml) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}
