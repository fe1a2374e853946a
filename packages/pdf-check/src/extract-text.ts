// Public: the text of a PDF as a reader meets it.
import type { PdfPageText } from './model/page-text.ts'

/**
 * Extract the text of a PDF in reading order.
 *
 * @param bytes
 *   The file.
 * @returns
 *   One entry a page.
 */
export async function extractText(bytes: Uint8Array): Promise<PdfPageText[]> {
  const [{ PDFDocument }, { readPageNumbers }, { readPageText }, { readStructureTree }] = await Promise.all([
    import('pdf-lib'),
    import('./model/read-model.ts'),
    import('./model/read-page-text.ts'),
    import('./model/read-structure-tree.ts'),
  ])
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return readPageText(bytes, readStructureTree(document.catalog, readPageNumbers(document)))
}
