// Draw: what PDFKit's types leave out of a document, its fonts and its objects.

/** A font that is embedded in a document. */
export interface OpenFont {
  /** Name in the resources of a page. */
  id: string
  ref(): unknown
  /** Codes of glyphs, in hexadecimal, and the places of glyphs in thousandths of the size. */
  encode(text: string): [codes: string[], positions: Position[]]
}

interface Position {
  /** As set here, kerning included. */
  xAdvance: number
  /** As the face gives it. */
  advanceWidth: number
  xOffset: number
  yOffset: number
}

/** An object of the file that other objects refer to. */
export interface OpenReference {
  id: number
  end(): void
}

/** A document, at a page. */
export interface OpenDocument {
  _font: OpenFont
  _fontSize: number
  ref(): OpenReference
  page: {
    fonts: Record<string, unknown>
    content: OpenReference
    dictionary: { data: { Contents: OpenReference | OpenReference[] } }
  }
}

/**
 * Gives a document with what its types leave out.
 * @param doc the document
 * @returns the same document
 */
export function openDocument(doc: PDFKit.PDFDocument): OpenDocument {
  return doc as unknown as OpenDocument
}
