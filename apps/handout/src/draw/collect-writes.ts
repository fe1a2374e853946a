// Draw: what is written to a page, kept until the page is full. PDFKit makes an array of bytes of each operator.

/**
 * Lets a document keep its content.
 * @param doc the document
 * @returns writes what is kept to the page at hand; for the end of each page
 */
export function collectWrites(doc: PDFKit.PDFDocument): () => void {
  let writes: string[] = []
  doc.addContent = (data: string) => {
    writes.push(data)
    return doc
  }
  return () => {
    if (writes.length > 0) doc.page.write(writes.join('\n'))
    writes = []
  }
}
